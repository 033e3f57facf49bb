package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.sinergi.chart.Chart;
import id.sinergi.chart.ChartSelect;
import id.sinergi.component.Card;
import id.sinergi.component.EmptyState;
import id.sinergi.dashboard.Headlines;
import id.sinergi.dashboard.MemberBars;
import id.sinergi.dashboard.Narrative;
import id.sinergi.dashboard.Overview;
import id.sinergi.dashboard.OverviewService;
import id.sinergi.filter.FilterChoices;
import id.sinergi.filter.SliceHeader;
import id.sinergi.filter.SliceHeaders;
import id.sinergi.finding.FindingService;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.region.RegionCode;
import id.sinergi.report.ExportMenu;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.ReportService;
import id.sinergi.report.SectionChoice;
import id.sinergi.subject.Subject;
import id.sinergi.subject.SubjectLinks;
import id.sinergi.wording.Absence;
import id.sinergi.wording.Absences;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether the programme is on track, for the slice that the address names. */
@Route("")
@PermitAll
@Menu(order = 0, title = "dashboard.overview", icon = "vaadin:dashboard")
class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The sections that say in a file what this page says. */
    private static final List<SectionChoice> EXPORTED = Stream.of(
                    "HEADLINES", "FACTS", "TREND", "FUNNEL", "MAP", "RANKING", "DESTINATIONS", "SECTORS")
            .map(SectionChoice::new)
            .toList();

    private static final int FOUND = 4;

    private final transient SliceParameters parameters;
    private final transient OverviewService overviews;
    private final SliceHeader header;
    private final Map<Indicator, HeadlineTile> headlines = new EnumMap<>(Indicator.class);
    private final FactsCard facts = new FactsCard();
    private final Chart trend = new Chart();
    private final Chart map = new Chart();
    private final Chart funnel = new Chart();
    private final Chart ranking = new Chart();
    private final Chart destinations = new Chart();
    private final Chart sectors = new Chart();
    private final Div cards = new Div();
    private final Paragraph gestures = new Paragraph(getTranslation("dashboard.gestures"));
    private final Div instead = new Div();
    private final ExportMenu exports;
    private final FindingsCard found;
    private final transient FindingService findings;
    private final transient Narrative narrative;
    private final transient Absences absences;
    private Slice slice;

    OverviewView(
            SliceParameters parameters,
            OverviewService overviews,
            SliceHeaders headers,
            FilterChoices choices,
            ReportService reports,
            FindingService findings,
            SubjectLinks links,
            Narrative narrative,
            Absences absences) {
        this.parameters = parameters;
        this.overviews = overviews;
        this.findings = findings;
        this.narrative = narrative;
        this.absences = absences;
        found = new FindingsCard(links, parameters);
        slice = parameters.usual();
        header = headers.of(getTranslation("dashboard.overview"), this::open);
        exports = new ExportMenu(reports);
        header.addAction(exports);
        Headlines.MAIN.forEach(indicator -> headlines.put(
                indicator, new HeadlineTile(indicator, choices.sectors().size())));
        listen();
        layOut();
    }

    private void listen() {
        List.of(map, ranking)
                .forEach(chart -> chart.addSelectListener(
                        select -> RegionCode.parse(select.key()).ifPresent(region -> open(slice.withRegion(region)))));
        sectors.addSelectListener(select -> narrow(Subject.SECTOR, select));
        destinations.addSelectListener(select -> narrow(Subject.DESTINATION, select));
    }

    private void narrow(Subject by, ChartSelect select) {
        if (!select.key().equals(MemberBars.OTHERS)) {
            open(
                    select.gesture() == ChartSelect.Gesture.ADD
                            ? by.toggled(slice, select.key())
                            : by.of(slice, select.key()));
        }
    }

    private void layOut() {
        addClassName("page");
        cards.addClassName("grid-12");
        headlines.values().forEach(cards::add);
        cards.add(
                facts,
                new Card("c8", trend),
                new Card("c4", funnel),
                new Card("c7", map),
                new Card("c5", ranking),
                new Card("c6", destinations),
                new Card("c6", sectors),
                found);
        gestures.addClassNames("sub", "gestures");
        add(header, instead, gestures, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reading = parameters.read(event.getLocation().getQueryParameters().getParameters());
        slice = reading.slice();
        instead.removeAll();
        absences.refusal(slice, getLocale()).ifPresentOrElse(why -> replace(reading, why), () -> showFigures(reading));
    }

    /** Findings come first: the courses that they read hold the figures of several charts. */
    private void showFigures(SliceParameters.Reading reading) {
        var top = findings.top(slice, FOUND, getLocale());
        var overview = overviews.of(slice, getLocale());
        if (overview.isEmpty()) {
            replace(reading, absences.ofNobody(slice, getLocale()));
            return;
        }
        header.show(
                reading,
                (overview.verdict() + " " + narrative.of(Subject.REGION, slice, overview.headlines(), getLocale()))
                        .strip());
        found.show(slice, top);
        setFiguresVisible(true);
        show(overview);
        exports.show(new ReportOrder(getTranslation("dashboard.overview"), EXPORTED, slice, getLocale()));
    }

    /** Says why there is nothing to see. */
    private void replace(SliceParameters.Reading reading, Absence why) {
        header.show(reading, "");
        instead.add(new EmptyState(why.title(), why.text()));
        setFiguresVisible(false);
    }

    private void setFiguresVisible(boolean visible) {
        cards.setVisible(visible);
        gestures.setVisible(visible);
        exports.setVisible(visible);
    }

    private void show(Overview overview) {
        overview.headlines().forEach(headline -> tile(headline.indicator()).show(headline));
        facts.show(overview);
        trend.show(overview.trend());
        funnel.show(overview.funnel());
        map.show(overview.map());
        ranking.show(overview.ranking());
        destinations.show(overview.destinations());
        sectors.show(overview.sectors());
    }

    private HeadlineTile tile(Indicator indicator) {
        return Objects.requireNonNull(headlines.get(indicator));
    }

    private void open(Slice other) {
        getUI().ifPresent(ui -> ui.navigate(OverviewView.class, new QueryParameters(parameters.write(other))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dashboard.overview") + " · Sinergi";
    }
}
