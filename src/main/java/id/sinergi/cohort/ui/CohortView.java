package id.sinergi.cohort.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.sinergi.chart.Chart;
import id.sinergi.cohort.CohortPage;
import id.sinergi.cohort.CohortPages;
import id.sinergi.cohort.CohortSections;
import id.sinergi.component.Card;
import id.sinergi.component.EmptyState;
import id.sinergi.component.FigurePage;
import id.sinergi.filter.SliceHeader;
import id.sinergi.filter.SliceHeaders;
import id.sinergi.indicator.GivenParameters;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.language.Figures;
import id.sinergi.origin.OriginAddress;
import id.sinergi.origin.OriginLink;
import id.sinergi.period.Granularity;
import id.sinergi.period.PeriodRange;
import id.sinergi.report.ExportMenu;
import id.sinergi.report.ReportService;
import id.sinergi.wording.Absence;
import id.sinergi.wording.Absences;
import id.sinergi.wording.Fraction;
import id.sinergi.wording.SliceNames;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

/** What became of the people who finished training in a period: who was certified, who was placed, and how soon. */
@Route("angkatan")
@PermitAll
@Menu(order = 5, title = "cohort.menu", icon = "vaadin:timer")
class CohortView extends Div implements BeforeEnterObserver, HasDynamicTitle, FigurePage {

    private final transient SliceParameters parameters;
    private final transient CohortPages pages;
    private final SliceHeader header;
    private final CohortChoice choice = new CohortChoice(chosen -> open(chosen, this.slice));
    private final Chart funnel = new Chart();
    private final Chart triangle = new Chart();
    private final Chart curves = new Chart();
    private final Card funnelCard = new Card("c4", funnel);
    private final Card triangleCard = new Card("c8", triangle);
    private final Card curvesCard = new Card("c4", curves);
    private final Div immature = new Div();
    private final Paragraph rule = new Paragraph();
    private final CohortTimesCard times = new CohortTimesCard();
    private final CohortTableCard cohorts;
    private final CohortGroupsCard groups;
    private final CohortDestinationsCard destinations = new CohortDestinationsCard();
    private final Div empty = new Div();
    private final transient Absences absences;
    private final transient SliceNames names;
    private final Div cards = new Div();
    private final Div content = new Div();
    private final transient Clock clock;
    private final transient ReportService reports;
    private final ExportMenu exports;
    private final OriginLink origin;
    private Slice slice;

    CohortView(
            SliceParameters parameters,
            CohortPages pages,
            SliceHeaders headers,
            ReportService reports,
            Absences absences,
            SliceNames names,
            OriginAddress origins,
            Clock clock) {
        cohorts = new CohortTableCard(origins);
        groups = new CohortGroupsCard(origins);
        origin = new OriginLink(origins);
        this.absences = absences;
        this.names = names;
        this.reports = reports;
        exports = new ExportMenu(reports);
        this.parameters = parameters;
        this.pages = pages;
        this.clock = clock;
        slice = parameters.usual();
        header = headers.of(getTranslation("cohort.title"), other -> open(choice.present(), other));
        header.addBesideFilters(origin);
        header.addAction(exports);
        layOut();
    }

    private void layOut() {
        addClassName("page");
        cards.addClassName("grid-12");
        immature.addClassName("c4");
        cards.add(funnelCard, immature, times, triangleCard, curvesCard, cohorts);
        triangle.addSelectListener(select -> drill(select.series()));
        rule.addClassName("sub");
        content.add(cards, groups, destinations);
        add(header, choice, rule, empty, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        var reading = parameters.read(query);
        header.setUsualPeriod(sinceYearBefore());
        slice = query.containsKey(SliceParameters.PERIOD)
                ? reading.slice()
                : reading.slice().withPeriod(sinceYearBefore());
        var given = new GivenParameters(query);
        var chosen = CohortChoice.Chosen.read(given, () -> pages.usual(slice));
        choice.show(chosen, pages.usualWindow(slice));
        empty.removeAll();
        content.setVisible(false);
        exports.setVisible(false);
        origin.setVisible(false);
        var shown = new SliceParameters.Reading(slice, reading.unknown()).and(given.unknown());
        absences.refusal(slice, getLocale())
                .ifPresentOrElse(
                        why -> replace(shown, why),
                        () -> show(shown, chosen, event.getLocation().getPathWithQueryParameters()));
    }

    private void show(SliceParameters.Reading reading, CohortChoice.Chosen chosen, String address) {
        var page = pages.of(slice, chosen.step(), chosen.window(), chosen.dimension(), getLocale());
        if (page.isEmpty()) {
            replace(reading, absences.ofNobody(slice, getLocale()));
            return;
        }
        header.show(reading, lead(page));
        content.setVisible(true);
        exports.setVisible(true);
        origin.setVisible(true);
        origin.show(slice, Indicator.DILATIH);
        exports.show(reports.document(
                getTranslation("cohort.title"), CohortSections.of(page, getLocale()), slice, address, getLocale()));
        show(page);
    }

    /** Says why there is nothing to see. */
    private void replace(SliceParameters.Reading reading, Absence why) {
        header.show(reading, "");
        empty.add(new EmptyState(why.title(), why.text()));
    }

    /** Cohorts need time, so the usual period is longer here: the last two years. */
    private PeriodRange sinceYearBefore() {
        var now = YearMonth.now(clock);
        return new PeriodRange(YearMonth.of(now.getYear() - 1, 1), now);
    }

    private void show(CohortPage page) {
        funnelCard.setVisible(page.funnel().isPresent());
        rule.setText(getTranslation("cohort.rule." + page.step(), page.window()));
        immature.setVisible(page.funnel().isEmpty());
        immature.removeAll();
        immature.add(tooYoung(page));
        page.funnel().ifPresent(funnel::show);
        times.show(page);
        triangle.show(page.triangle());
        curvesCard.setVisible(page.curves().isPresent());
        triangleCard.removeClassNames("c8", "c12");
        triangleCard.addClassName(page.curves().isPresent() ? "c8" : "c12");
        page.curves().ifPresent(curves::show);
        cohorts.show(page);
        groups.show(page);
        destinations.show(page);
    }

    /** Explains why no cohort is mature yet, and offers a period length by which some are. */
    private EmptyState tooYoung(CohortPage page) {
        var state = new EmptyState(getTranslation("cohort.immature.title"), getTranslation("cohort.immature.text"));
        if (page.matureByMonth() > 0) {
            var byMonth = new NativeButton(
                    getTranslation(
                            "cohort.immature.byMonth", Figures.in(getLocale()).number(page.matureByMonth())),
                    click -> open(choice.present().withStep(Granularity.MONTH), slice));
            byMonth.addClassName("plain");
            state.add(byMonth);
        }
        return state;
    }

    private String lead(CohortPage page) {
        var figures = Figures.in(getLocale());
        var mature = page.whole().funnel(page.window());
        var rate = mature.placementRate();
        return getTranslation(
                rate.isPresent() ? "cohort.lead" : "cohort.lead.immature",
                figures.number(page.whole().trained()),
                slice.period().label(getLocale()) + " · " + names.inSentence(slice, getLocale()),
                figures.number(page.whole().immature(page.window())),
                page.window(),
                rate.isPresent() ? Fraction.written(mature.placed(), mature.certified(), getLocale()) : "");
    }

    private void drill(String key) {
        var month = YearMonth.parse(key);
        var step = choice.present().step();
        if (step == Granularity.QUARTER) {
            open(choice.present().withStep(Granularity.MONTH), slice.withPeriod(step.around(month)));
        } else {
            open(choice.present(), slice.withPeriod(new PeriodRange(month, month)));
        }
    }

    private void open(CohortChoice.Chosen chosen, Slice other) {
        var query = chosen.write(parameters.write(other));
        if (other.period().equals(sinceYearBefore())) {
            query.remove(SliceParameters.PERIOD);
        } else {
            query.put(SliceParameters.PERIOD, List.of(other.period().toString()));
        }
        getUI().ifPresent(ui -> ui.navigate(CohortView.class, new QueryParameters(query)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohort.title") + " · Sinergi";
    }
}
