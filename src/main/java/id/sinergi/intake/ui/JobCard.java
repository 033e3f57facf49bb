package id.sinergi.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.intake.IntakeJob;
import id.sinergi.intake.IntakeJobs;
import id.sinergi.intake.JobState;
import id.sinergi.intake.JobState.Cancelling;
import id.sinergi.intake.JobState.Comparing;
import id.sinergi.intake.JobState.Ended;
import id.sinergi.intake.JobState.EndedJointly;
import id.sinergi.intake.JobState.Posting;
import id.sinergi.intake.JobState.Questioned;
import id.sinergi.intake.JobState.Queued;
import id.sinergi.intake.JobState.Read;
import id.sinergi.intake.JobState.Reading;
import id.sinergi.intake.JobState.Refused;
import id.sinergi.intake.PostResult;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.reading.Answers;
import id.sinergi.reading.QuestionCard;
import id.sinergi.source.IntakeException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** How far a file in the background is, and how it ended, until its user has seen it. */
class JobCard extends Div {

    private final transient IntakeJob job;
    private final transient IntakeJobs jobs;
    private final SerializableConsumer<JobState> ended;
    private final SerializableConsumer<IntakeJob> answered;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph text = new Paragraph();
    private final Button cancel = new Button();
    private transient Runnable stopListening = () -> {};
    private boolean over;

    /**
     * @param ended hears the last state, once
     * @param answered hears of the job that reads the file with answers
     */
    JobCard(
            IntakeJob job,
            IntakeJobs jobs,
            SerializableConsumer<JobState> ended,
            SerializableConsumer<IntakeJob> answered) {
        this.job = job;
        this.jobs = jobs;
        this.ended = ended;
        this.answered = answered;
        addClassName("card");
        bar.getElement().setAttribute("aria-label", job.fileName());
        cancel.setText(getTranslation("intake.upload.cancel"));
        cancel.setAriaLabel(getTranslation("intake.upload.cancel") + " " + job.fileName());
        cancel.setDisableOnClick(true);
        cancel.addClickListener(click -> jobs.cancel(job));
        add(new H2(job.fileName()), bar, text, cancel);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        // Whichever thread tells of it, the page asks with the rights of its own user.
        var user = SecurityContextHolder.getContext();
        stopListening = job.listen(state ->
                ui.access(() -> new DelegatingSecurityContextRunnable(() -> show(state), user).run()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
    }

    /** What is told after its user went to another page is seen on the next one. */
    private void show(JobState state) {
        if (over || !isAttached()) {
            return;
        }
        text.setText(JobTexts.of(state, getLocale()));
        switch (state) {
            case Reading reading -> progress(reading);
            case Comparing comparing -> bar.setIndeterminate(true);
            case Posting posting -> bar.setIndeterminate(true);
            case Queued queued -> bar.setIndeterminate(true);
            case Cancelling cancelling -> cancel.setEnabled(false);
            case Read read -> end(read);
            case EndedJointly jointly -> end(jointly);
            case Ended(PostResult result) -> {
                link(result);
                end(state);
            }
            case Questioned questioned -> ask(questioned);
            case Refused refused -> {
                alert();
                end(state);
            }
        }
    }

    private void ask(Questioned questioned) {
        over = true;
        bar.setVisible(false);
        cancel.setVisible(false);
        ended.accept(questioned);
        add(new QuestionCard(questioned.questions(), this::answer, this::dismiss));
    }

    private void answer(Answers answers) {
        try {
            answered.accept(jobs.answer(job, answers));
        } catch (IntakeException gone) {
            Notification.show(gone.problem().text(getLocale()));
        }
        removeFromParent();
    }

    private void progress(Reading reading) {
        bar.setIndeterminate(reading.fraction() < 0);
        bar.setValue(Math.clamp(reading.fraction(), 0, 1));
    }

    private void alert() {
        text.addClassName("problem");
        text.getElement().setAttribute("role", "alert");
    }

    private void link(PostResult result) {
        if (result instanceof Posted(int batch)) {
            text.add(" ");
            text.add(BatchesView.link(batch, getTranslation("intake.upload.to-batch")));
        }
    }

    private void end(JobState state) {
        over = true;
        bar.setVisible(false);
        cancel.setVisible(false);
        if (state instanceof Read) {
            dismiss();
        } else {
            add(new Button(getTranslation("intake.upload.dismiss"), click -> dismiss()));
        }
        ended.accept(state);
    }

    private void dismiss() {
        jobs.forget(job);
        removeFromParent();
    }
}
