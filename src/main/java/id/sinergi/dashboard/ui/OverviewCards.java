package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import id.sinergi.chart.Chart;
import id.sinergi.chart.ChartSelect;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.component.Card;
import id.sinergi.component.Hint;
import id.sinergi.contribution.ContributionAddress;
import id.sinergi.dashboard.MemberBars;
import id.sinergi.dashboard.Overview;
import id.sinergi.finding.Finding;
import id.sinergi.following.FollowButton;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.region.RegionCode;
import id.sinergi.simulation.SimulationAddress;
import id.sinergi.statistics.PublishedContextText;
import id.sinergi.subject.Subject;
import id.sinergi.subject.SubjectLinks;
import java.util.List;
import java.util.Optional;

/**
 * The cards of the overview. A tile chooses the indicator that course, map, ranking and findings are about; one that is
 * behind its plan leads to where it is.
 */
class OverviewCards extends Composite<Div> {

    private final SerializableBiConsumer<Slice, IndicatorChoice> onOpen;
    private final HeadlineTiles headlines;
    private final transient SubjectLinks links;
    private final transient ContributionAddress changes;
    private final transient SimulationAddress simulations;
    private final IndicatorSwitch indicators;
    private final FindingsCard found;
    private final FactsCard facts;
    private final ContextCard context;
    private final Chart trend = new Chart();
    private final Chart map = new Chart();
    private final Chart funnel = new Chart();
    private final Chart ranking = new Chart();
    private final Chart destinations = new Chart();
    private final Chart sectors = new Chart();
    private final Card trendCard = new Card("c8", trend);
    private final Card rankingCard = new Card("c5", ranking);
    private final Card funnelCard = new Card("c4", funnel);
    private Slice slice;
    private IndicatorChoice choice = IndicatorChoice.USUAL;

    /**
     * @param sectors number of sectors there are
     * @param onOpen is asked for the page of another slice or indicator
     */
    OverviewCards(
            int sectors,
            OverviewLinks links,
            SliceParameters parameters,
            PublishedContextText published,
            SerializableBiConsumer<Slice, IndicatorChoice> onOpen) {
        this.onOpen = onOpen;
        slice = parameters.usual();
        this.links = links.subjects();
        this.changes = links.changes();
        this.simulations = links.simulations();
        OriginQuery origin = indicator -> Optional.of(links.origins().of(slice, indicator));
        facts = new FactsCard(origin);
        context = new ContextCard(published);
        found = new FindingsCard(links.subjects(), parameters);
        indicators = new IndicatorSwitch(getTranslation("lens.title"), chosen -> onOpen.accept(slice, chosen));
        headlines = new HeadlineTiles(
                getContent(),
                indicator -> new HeadlineTile(indicator, sectors, origin)
                        .followed(FollowButton.ofFigure(links.follows(), indicator))
                        .onChoose(this::choose));
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
        var cards = getContent();
        cards.addClassName("grid-12");
        var mapCard = new Card("c7", map);
        mapCard.addClassName("chart-map");
        cards.add(indicators, found, facts, trendCard, funnelCard, mapCard, rankingCard);
        cards.add(new Card("c6", destinations), new Card("c6", sectors), context);
        cards.addComponentAtIndex(
                1, new Hint("overview", getTranslation("dashboard.gestures"), getTranslation("hint.close")));
    }

    /** @param plansOnly whether the viewer is told of regions behind their plans alone, and not of who waits */
    void show(Overview overview, List<Finding> findings, boolean plansOnly) {
        slice = overview.slice();
        choice = overview.choice();
        headlines.show(overview.headlines(), slice, choice, one -> Optional.of(changes.of(slice, one)));
        trendCard.lead(new TrendLinks(slice, choice.indicator(), changes, simulations));
        if (!plansOnly) {
            headlines
                    .of(Indicator.DITEMPATKAN)
                    .ifPresent(tile -> tile.lead(links.waiting(getTranslation("dashboard.waiting"), slice)));
            funnelCard.lead(links.waiting(getTranslation("dashboard.waiting"), slice));
        }
        indicators.show(choice);
        found.show(slice, choice, findings, plansOnly);
        facts.show(overview);
        context.show(overview.published());
        trend.show(overview.trend());
        funnel.show(overview.funnel());
        map.show(overview.map());
        ranking.show(overview.ranking());
        destinations.show(overview.destinations());
        sectors.show(overview.sectors());
    }

    IndicatorChoice choice() {
        return choice;
    }

    private void choose(Indicator indicator) {
        if (!indicator.equals(choice.indicator())) {
            onOpen.accept(slice, IndicatorChoice.of(indicator));
        }
        if (headlines.of(indicator).filter(HeadlineTile::isBehind).isPresent()) {
            rankingCard.scrollIntoView();
        }
    }

    private void open(Slice other) {
        onOpen.accept(other, choice);
    }
}
