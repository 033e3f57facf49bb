package id.sinergi.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dataview.GridLazyDataView;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.sinergi.approval.Submission;
import id.sinergi.change.ChangeAddress;
import id.sinergi.intake.ApprovalService;
import id.sinergi.intake.Batch;
import id.sinergi.intake.IntakeService;
import id.sinergi.language.Texts;
import id.sinergi.source.IntakeException;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** Every change of the figures: what was posted, by whom, when; {@code batch?nomor=7} looks at one. */
@Route("batch")
@PermitAll
@Menu(order = 81, title = "intake.batch.title", icon = "vaadin:archives")
class BatchesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String NUMBER = "nomor";

    private static final int FULL_HEIGHT_ROWS = 40;

    private final IntakeService intake;
    private final EffectParts effects;
    private final transient RetentionParts retention;
    private final transient ChangeAddress changes;
    private final ApprovalService approvals;
    private final AuthenticationContext authentication;
    private final UploadTexts texts;
    private final Div focus = new Div();
    private final Grid<Batch> grid = new Grid<>();
    private final GridLazyDataView<Batch> rows;

    BatchesView(
            IntakeService intake,
            ApprovalService approvals,
            AuthenticationContext authentication,
            UploadTexts texts,
            EffectParts effects,
            RetentionParts retention,
            ChangeAddress changes) {
        this.retention = retention;
        this.changes = changes;
        this.intake = intake;
        this.approvals = approvals;
        this.effects = effects;
        this.authentication = authentication;
        this.texts = texts;
        addClassName("page");
        rows = grid.setItems(
                query -> intake.batches(query.getOffset(), query.getLimit()).stream(), query -> intake.batchCount());
        configure();
        layOut();
    }

    private void layOut() {
        var card = new Div(grid);
        card.addClassName("card");
        focus.addClassName("stack");
        add(
                new H1(getTranslation("intake.batch.heading")),
                new Paragraph(getTranslation("intake.batch.lead")),
                focus,
                card);
    }

    /** A link to one batch. */
    static RouterLink link(int batch, String text) {
        var link = new RouterLink(text, BatchesView.class);
        link.setQueryParameters(QueryParameters.of(NUMBER, String.valueOf(batch)));
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intake.batch.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        focus.removeAll();
        event.getLocation().getQueryParameters().getSingleParameter(NUMBER).ifPresent(number -> {
            if (number.matches("\\d{1,9}")) {
                show(Integer.parseInt(number));
            } else {
                unknown(number);
            }
        });
    }

    private void show(int number) {
        boolean mayRevert = authentication.hasAnyRole("STAFF", "ADMINISTRATOR");
        intake.batch(number)
                .ifPresentOrElse(
                        batch -> {
                            var card = new BatchCard(batch, texts, mayRevert, effects, changes, this::revert);
                            agreed(number).ifPresent(card::add);
                            retention
                                    .of(batch, getLocale(), () -> moved(number))
                                    .ifPresent(card::add);
                            focus.add(card);
                        },
                        () -> unknown(String.valueOf(number)));
    }

    private void moved(int number) {
        rows.refreshAll();
        focus.removeAll();
        show(number);
    }

    /** Who agreed to it, where that was required; asked for by who reads batches. */
    private Optional<Paragraph> agreed(int number) {
        return authentication.hasAnyRole("MANAGER", "STAFF", "ADMINISTRATOR")
                ? approvals
                        .ofBatch(number)
                        .flatMap(Submission::decided)
                        .map(decision -> new Paragraph(Texts.of(
                                decision.comment().isEmpty() ? "approval.agreed" : "approval.agreed-because",
                                getLocale(),
                                decision.by(),
                                texts.moment(decision.at(), getLocale()),
                                decision.comment())))
                : Optional.empty();
    }

    private void unknown(String number) {
        focus.add(new Paragraph(getTranslation("intake.batch.unknown", number)));
    }

    private void revert(Batch batch, String reason) {
        var user = authentication.getPrincipalName().orElseThrow();
        try {
            if (approvals.isRequired()) {
                approvals.submitTakingBack(batch.number(), user, reason);
                Notification.show(getTranslation("approval.submitted"));
                return;
            }
            int reverting = intake.revert(batch.number(), user, reason);
            Notification.show(
                    getTranslation("intake.batch.done", String.valueOf(batch.number()), String.valueOf(reverting)));
            rows.refreshAll();
            UI.getCurrent().navigate(BatchesView.class, QueryParameters.of(NUMBER, String.valueOf(reverting)));
        } catch (IntakeException refused) {
            Notification.show(refused.problem().text(getLocale()));
        }
    }

    private void configure() {
        grid.addComponentColumn(batch -> link(batch.number(), String.valueOf(batch.number())))
                .setHeader(getTranslation("intake.batch.number"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        text("intake.batch.kind", batch -> getTranslation("intake.kind." + batch.kind()));
        text("intake.batch.file", this::file);
        grid.addComponentColumn(BatchCard::remarks)
                .setHeader(getTranslation("intake.batch.state"))
                .setAutoWidth(true);
        text("intake.batch.when", batch -> texts.moment(batch.postedAt(), getLocale()));
        text("intake.batch.who", contents(Batch.Contents::postedBy));
        text("intake.batch.kept", batch -> RetentionParts.shortly(batch, getLocale()));
        count("intake.upload.new", Batch.Contents::added);
        count("intake.upload.changed", Batch.Contents::changed);
        count("intake.upload.unchanged", Batch.Contents::unchanged);
        count("intake.upload.rejected", Batch.Contents::rejected);
        layOutGrid();
    }

    private void layOutGrid() {
        grid.getElement().setAttribute("aria-label", getTranslation("intake.batch.heading"));
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        if (intake.batchCount() > FULL_HEIGHT_ROWS) {
            grid.setHeight("34rem");
        } else {
            grid.setAllRowsVisible(true);
        }
    }

    private void text(String key, ValueProvider<Batch, String> value) {
        grid.addColumn(value).setHeader(getTranslation(key)).setAutoWidth(true);
    }

    /** What a batch holds, unless it is of others' regions. */
    private ValueProvider<Batch, String> contents(ValueProvider<Batch.Contents, String> value) {
        return batch -> {
            var contents = batch.contents();
            return contents == null ? getTranslation("dashboard.noValue") : value.apply(contents);
        };
    }

    /** The file, in whose place stands once in each row that what it holds is of others. */
    private String file(Batch batch) {
        var contents = batch.contents();
        return contents == null ? getTranslation("intake.batch.withheld") : contents.fileName();
    }

    private void count(String key, ValueProvider<Batch.Contents, Integer> rows) {
        grid.addColumn(contents(contents -> texts.count(rows.apply(contents), getLocale())))
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }
}
