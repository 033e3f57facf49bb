package id.sinergi.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.sinergi.briefing.Briefing;
import id.sinergi.briefing.BriefingService;
import id.sinergi.briefing.ScheduleService;
import id.sinergi.component.EmptyState;
import id.sinergi.component.PageHeader;
import id.sinergi.edition.EditionArchive;
import id.sinergi.export.ExportService;
import id.sinergi.export.ExportsCard;
import id.sinergi.indicator.GivenParameters;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCatalog;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.ReportService;
import id.sinergi.wording.Absence;
import id.sinergi.wording.Absences;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;

/**
 * Briefings: ready-made, saved and shared ones; put together, previewed, fetched and scheduled. The one that is worked
 * on stands in the address, as do the filters that a new one starts with.
 */
@Route("laporan")
@PermitAll
@Menu(order = 60, title = "report.briefings", icon = "vaadin:presentation")
class BriefingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String BRIEFING = "laporan";

    private final transient BriefingService briefings;
    private final transient SliceParameters parameters;
    private final BriefingList list;
    private final BriefingForm form;
    private final BriefingPreview preview;
    private final ScheduleCard schedules;
    private final boolean refused;
    private final Paragraph notice = new Paragraph();

    BriefingsView(
            BriefingService briefings,
            ReportService reports,
            ExportService exports,
            EditionArchive archive,
            ScheduleService schedules,
            SliceParameters parameters,
            RegionCatalog regions,
            CurrentScope scope,
            Absences absences,
            Clock clock) {
        this.briefings = briefings;
        this.parameters = parameters;
        list = new BriefingList(briefings, archive);
        preview = new BriefingPreview(briefings, reports, archive, absences);
        var exportsCard = new ExportsCard(exports, clock.getZone(), this::order);
        form = new BriefingForm(
                new BriefingForm.Services(briefings, reports, exports, regions, scope, clock),
                preview::show,
                list::refresh,
                exportsCard::refresh);
        this.schedules = new ScheduleCard(schedules, briefings, clock.getZone());
        refused = !layOut(exportsCard, absences.ofNothing(getLocale()));
    }

    /** Whether there is anything to lay out. */
    private boolean layOut(ExportsCard exports, Optional<Absence> nothing) {
        addClassName("page");
        var header = new PageHeader(getTranslation("report.briefings"));
        header.setLead(getTranslation("report.briefings.lead"));
        var archive = new Anchor("arsip", getTranslation("report.archive"));
        archive.addClassName("plain");
        header.addAction(archive);
        var cards = new Div(list, form, preview, exports, schedules);
        cards.addClassName("grid-12");
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        notice.setVisible(false);
        add(
                header,
                notice,
                nothing.<Component>map(why -> new EmptyState(why.title(), why.text()))
                        .orElse(cards));
        return nothing.isEmpty();
    }

    private ReportOrder order() {
        return form.order();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (refused) {
            return;
        }
        var query = event.getLocation().getQueryParameters().getParameters();
        var given = new GivenParameters(query);
        var chosen = given.one(
                BRIEFING,
                number -> Optional.of(number)
                        .filter(one -> one.matches("-?\\d{1,9}"))
                        .flatMap(one -> briefings.find(Integer.parseInt(one), getLocale())));
        var reading = parameters.read(query).and(given.unknown());
        var slice = reading.slice();
        notice.setVisible(!reading.unknown().isEmpty());
        notice.setText(getTranslation("dashboard.unknown", String.join(", ", reading.unknown())));
        Briefing shown = chosen.orElseGet(() -> briefings
                .all(getLocale())
                .getFirst()
                .copy(getTranslation("report.new"))
                .withSlice(slice));
        list.refresh();
        form.show(shown);
        preview.show(shown);
        schedules.refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.briefings") + " · Sinergi";
    }
}
