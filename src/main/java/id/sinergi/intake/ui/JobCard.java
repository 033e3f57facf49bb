package id.sinergi.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.intake.IntakeJob;
import id.sinergi.intake.IntakeJob.Ended;
import id.sinergi.intake.IntakeJob.Posting;
import id.sinergi.intake.IntakeJob.Read;
import id.sinergi.intake.IntakeJob.Reading;
import id.sinergi.intake.IntakeJob.Refused;
import id.sinergi.intake.IntakeJob.State;
import id.sinergi.intake.IntakeJobs;
import id.sinergi.intake.PostResult;
import id.sinergi.intake.PostResult.DoubtsNotAccepted;
import id.sinergi.intake.PostResult.JustificationMissing;
import id.sinergi.intake.PostResult.NothingToPost;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.PostResult.PreviewChanged;
import id.sinergi.intake.PostResult.RejectedRowsNotAccepted;
import id.sinergi.language.Figures;
import id.sinergi.source.Problem;

/** How far a file in the background is, and how it ended, until its user has seen it. */
class JobCard extends Div {

    private final transient IntakeJob job;
    private final transient IntakeJobs jobs;
    private final SerializableConsumer<State> ended;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph text = new Paragraph();
    private transient Runnable stopListening = () -> {};
    private boolean over;

    /** @param ended hears the last state, once */
    JobCard(IntakeJob job, IntakeJobs jobs, SerializableConsumer<State> ended) {
        this.job = job;
        this.jobs = jobs;
        this.ended = ended;
        addClassName("card");
        bar.getElement().setAttribute("aria-label", job.fileName());
        add(new H2(job.fileName()), bar, text);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        stopListening = job.listen(state -> ui.access(() -> show(state)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
    }

    private void show(State state) {
        if (over) {
            return;
        }
        switch (state) {
            case Reading(double fraction, int rows) -> {
                progress(fraction, rows);
            }
            case Posting() -> {
                bar.setIndeterminate(true);
                text.setText(getTranslation("intake.upload.posting"));
            }
            case Read read -> end(read);
            case Ended(PostResult result) -> {
                tell(result);
                end(state);
            }
            case Refused(Problem problem) -> {
                tell(problem);
                end(state);
            }
        }
    }

    private void progress(double fraction, int rows) {
        bar.setIndeterminate(fraction < 0);
        bar.setValue(Math.clamp(fraction, 0, 1));
        text.setText(
                getTranslation("intake.upload.reading", Figures.in(getLocale()).number(rows)));
    }

    private void tell(Problem problem) {
        text.setText(problem.text(getLocale()));
        text.addClassName("problem");
        text.getElement().setAttribute("role", "alert");
    }

    private void tell(PostResult result) {
        switch (result) {
            case Posted(int batch) -> {
                text.setText(getTranslation("intake.upload.posted", String.valueOf(batch)) + " ");
                text.add(BatchesView.link(batch, getTranslation("intake.upload.to-batch")));
            }
            case NothingToPost() -> text.setText(getTranslation("intake.upload.nothing"));
            case PreviewChanged changed -> text.setText(getTranslation("intake.upload.data-changed"));
            case RejectedRowsNotAccepted(int rejected) ->
                text.setText(getTranslation("intake.upload.not-accepted", rejected));
            case DoubtsNotAccepted(int doubts) ->
                text.setText(getTranslation("intake.upload.doubts-not-accepted", doubts));
            case JustificationMissing(int reassigned) ->
                text.setText(getTranslation("intake.upload.not-justified", reassigned));
        }
    }

    private void end(State state) {
        over = true;
        bar.setVisible(false);
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
