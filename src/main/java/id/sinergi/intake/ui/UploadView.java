package id.sinergi.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.sinergi.catalog.Catalog;
import id.sinergi.component.EmptyState;
import id.sinergi.intake.IntakeJob;
import id.sinergi.intake.IntakeJobs;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.JobState;
import id.sinergi.intake.JobState.Ended;
import id.sinergi.intake.JobState.Read;
import id.sinergi.intake.JobState.Refused;
import id.sinergi.intake.MonthJobs;
import id.sinergi.intake.PostResult.PreviewChanged;
import id.sinergi.intake.Preview;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.intake.ReceivedFiles;
import id.sinergi.intake.RejectedRowService;
import id.sinergi.sender.SenderField;
import id.sinergi.source.IntakeException;
import id.sinergi.source.Problem;
import id.sinergi.wording.Absence;
import id.sinergi.wording.Absences;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * From a file to the figures: chosen, read, previewed, posted or discarded. Reading and posting go on without this page;
 * the upload that is looked at stands in the address.
 */
@Route("impor")
@RolesAllowed({"STAFF", "ADMINISTRATOR"})
@Menu(order = 80, title = "intake.upload.title", icon = "vaadin:upload")
class UploadView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String UPLOAD = "unggahan";

    private final IntakeService intake;
    private final IntakeJobs jobs;
    private final MonthJobs months;
    private final String user;
    private final Checkbox madeUp = new Checkbox();
    private final Div running = new Div();
    private final Div preview = new Div();
    private final WaitingCard waiting;
    private final Resending resending;
    private final OpenCorrections corrections;
    private final UploadTexts texts;
    private final UploadParts parts;
    private final Catalog catalog;
    private final SenderField sender;
    private Optional<Integer> shown = Optional.empty();
    private int received;
    private boolean shownByItself;

    UploadView(
            IntakeService intake,
            IntakeJobs jobs,
            MonthJobs months,
            ReceivedFiles files,
            AuthenticationContext authentication,
            Absences absences,
            RejectedRowService rejected,
            Catalog catalog,
            UploadTexts texts,
            UploadParts parts) {
        this.intake = intake;
        this.parts = parts;
        this.jobs = jobs;
        this.months = months;
        this.texts = texts;
        this.catalog = catalog;
        this.user = authentication.getPrincipalName().orElseThrow();
        this.sender = parts.sender(user);
        this.waiting = new WaitingCard(intake, texts, this::open, this::post);
        this.resending = new Resending(rejected, files, jobs, user, this::resent);
        this.corrections = new OpenCorrections(resending, texts);
        layOut(absences.ofNothing(getLocale()), parts.templates(), files);
    }

    private void layOut(Optional<Absence> refused, TemplateCard templates, ReceivedFiles files) {
        addClassName("page");
        madeUp.setLabel(getTranslation("intake.upload.made-up"));
        var choose = new Div(sender, new FileUpload(files, this::read, this::refuse), madeUp);
        choose.addClassName("card");
        running.getElement().setAttribute("role", "status");
        running.addClassName("stack");
        preview.addClassName("stack");
        add(
                new H1(getTranslation("intake.upload.heading")),
                new Paragraph(getTranslation("intake.upload.intro")),
                refused.<Component>map(why -> new EmptyState(why.title(), why.text()))
                        .orElse(choose),
                parts.interrupted(user),
                running,
                preview,
                waiting,
                corrections,
                templates);
        jobs.of(user).forEach(job -> {
            received += job.state().brings() ? 1 : 0;
            follow(job);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intake.upload.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(UPLOAD);
        shown = asked.filter(number -> number.matches("\\d{1,9}")).map(Integer::valueOf);
        shownByItself = false;
        preview.removeAll();
        if (shown.isEmpty()) {
            asked.ifPresent(this::unknown);
        }
        shown.filter(number -> !jobs.isPosting(number)).ifPresent(this::show);
        refresh();
    }

    private void refresh() {
        int looked = shown.orElse(0);
        var submitted = parts.submitted();
        waiting.refresh(upload ->
                upload.upload() != looked && !submitted.contains(upload.upload()) && !jobs.isPosting(upload.upload()));
        corrections.refresh();
    }

    private void show(int upload) {
        intake.preview(upload)
                .ifPresentOrElse(
                        found -> parts.waiting(found, this::close).ifPresentOrElse(preview::add, () -> show(found)),
                        () -> unknown(String.valueOf(upload)));
    }

    private void show(Preview found) {
        parts.sentBack(found, getLocale()).ifPresent(preview::add);
        preview.add(new PreviewCard(
                found,
                intake,
                resending,
                catalog,
                texts,
                parts.effect(found),
                parts.severity(found),
                this::post,
                this::discard));
    }

    private void unknown(String upload) {
        preview.add(ProblemCard.of(new Problem("intake.error.not-staged", List.of(upload)), getLocale()));
    }

    private void open(int upload) {
        UI.getCurrent().navigate(UploadView.class, QueryParameters.of(UPLOAD, String.valueOf(upload)));
    }

    private void close() {
        UI.getCurrent().navigate(UploadView.class);
    }

    /** Comes from the request that brought the file, without the page's lock. */
    private void read(UI ui, Path file, String name) {
        var job = jobs.read(file, name, sender.number(), user, Boolean.TRUE.equals(madeUp.getValue()));
        ui.access(() -> {
            received++;
            if (shownByItself) {
                close();
            }
            follow(job);
        });
    }

    private void refuse(String fileName, Problem problem) {
        running.add(ProblemCard.of(fileName, problem, getLocale()));
    }

    private void post(Preview upload, Consent consent) {
        received = 0;
        follow(jobs.post(upload, user, consent));
        preview.removeAll();
        refresh();
    }

    private void post(List<Preview> uploads, boolean jointly) {
        if (jointly) {
            follow(months.postJointly(uploads, user));
        } else {
            months.postEach(uploads, user).forEach(this::follow);
        }
        refresh();
    }

    private void discard(Preview upload) {
        received = 0;
        try {
            intake.discard(upload.upload());
            Notification.show(getTranslation("intake.upload.discarded"));
        } catch (IntakeException gone) {
            Notification.show(gone.problem().text(getLocale()));
        }
        refresh();
        close();
    }

    private void resent(IntakeJob job) {
        received = 1;
        close();
        follow(job);
    }

    private void follow(IntakeJob job) {
        running.add(new JobCard(job, jobs, this::ended, this::follow));
    }

    /** A file that came alone is shown at once; of several the list shows what each waits for. */
    private void ended(JobState state) {
        boolean alone = received <= 1;
        received -= state instanceof Refused ? 1 : 0;
        refresh();
        if (state instanceof Read(Preview fresh) && shown.isEmpty() && alone) {
            open(fresh.upload());
            shownByItself = true;
        } else if (state instanceof Ended(PreviewChanged(Preview fresh)) && alone) {
            open(fresh.upload());
        } else if (state instanceof Ended && shown.isPresent()) {
            close();
        }
    }
}
