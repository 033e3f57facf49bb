package id.sinergi.goal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.sinergi.component.EmptyState;
import id.sinergi.component.PageHeader;
import id.sinergi.goal.SheetPage;
import id.sinergi.goal.SheetQuestion;
import id.sinergi.indicator.Slice;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import id.sinergi.wording.Absences;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the targets of a year are typed, region by region and quarter by quarter. */
@Route(SheetView.PATH)
@RolesAllowed({"MANAGER", "STAFF", "ADMINISTRATOR"})
class SheetView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    static final String PATH = GoalView.PATH + "/isi";

    private final transient SheetParts parts;
    private final transient GoalParts goals;
    private final transient Absences absences;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader(getTranslation("goal.sheet.title"));
    private final SheetChoice choice;
    private final Paragraph notice = new Paragraph();
    private final Div body = new Div();
    private @Nullable SheetCard card;
    private @Nullable SheetPage page;

    SheetView(SheetParts parts, GoalParts goals, Absences absences, Clock clock) {
        this.parts = parts;
        this.goals = goals;
        this.absences = absences;
        this.clock = clock;
        header.setLead(getTranslation("goal.sheet.lead"));
        choice = new SheetChoice(parts, this::open);
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        addClassName("page");
        body.addClassName("grid-12");
        add(header, choice, notice, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reading =
                parts.address().read(event.getLocation().getQueryParameters().getParameters());
        notice.setVisible(!reading.unknown().isEmpty());
        notice.setText(getTranslation("dashboard.unknown", String.join(", ", reading.unknown())));
        header.setDemo(goals.isDemo() ? getTranslation("dashboard.demo") : "");
        show(known(reading.question()));
    }

    /** Opened as a new document where the one of the address sets nothing. */
    private SheetPage known(SheetQuestion question) {
        var opened = parts.sheets().open(question);
        return question.document() == null || opened.documents().contains(question.document())
                ? opened
                : parts.sheets().open(question.withDocument(null));
    }

    private void show(SheetPage opened) {
        page = opened;
        card = null;
        body.removeAll();
        choice.show(opened);
        header.setBreadcrumb(getTranslation("dashboard.breadcrumb"), List.of(back(opened)));
        refusal(opened).ifPresentOrElse(body::add, () -> body.add(card(opened)));
    }

    private RouterLink back(SheetPage opened) {
        var link = new RouterLink(getTranslation("goal.title"), GoalView.class);
        link.setQueryParameters(new QueryParameters(parts.goals().write(slice(opened))));
        return link;
    }

    private Optional<EmptyState> refusal(SheetPage opened) {
        if (opened.isMixed()) {
            return Optional.of(
                    new EmptyState(getTranslation("goal.sheet.mixed.title"), getTranslation("goal.sheet.mixed.text")));
        }
        return opened.rows().isEmpty()
                ? goals.refusal(absences, slice(opened), getLocale())
                        .or(() -> Optional.of(new EmptyState(
                                getTranslation("absence.NO_REGIONS.title"), getTranslation("intake.error.no-regions"))))
                : Optional.empty();
    }

    /** That of the first region where several are set side by side. */
    private static Slice slice(SheetPage opened) {
        var question = opened.question();
        var first =
                opened.rows().isEmpty() ? RegionCode.INDONESIA : opened.rows().getFirst();
        return Slice.of(question.agreement(), PeriodRange.year(question.year()))
                .withRegion(Objects.requireNonNullElse(question.head(), first));
    }

    private SheetCard card(SheetPage opened) {
        var made = new SheetCard(opened, parts, LocalDate.now(clock), (document, said) -> {
            card = null;
            Notification.show(said);
            open(opened.question().withDocument(document));
        });
        card = made;
        return made;
    }

    private void open(SheetQuestion question) {
        getUI().ifPresent(ui ->
                ui.navigate(SheetView.class, new QueryParameters(parts.address().write(question))));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        var unsaved = card;
        var shown = page;
        if (unsaved != null && shown != null && unsaved.isUnsaved()) {
            var leaving = event.postpone();
            new LeaveDialog(leaving::proceed, () -> {
                        leaving.cancel();
                        choice.show(shown);
                    })
                    .open();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("goal.sheet.title") + " · Sinergi";
    }
}
