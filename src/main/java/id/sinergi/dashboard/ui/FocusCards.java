package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import id.sinergi.chart.Chart;
import id.sinergi.chart.ChartSelect;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.component.Card;
import id.sinergi.component.Hint;
import id.sinergi.dashboard.FocusPage;
import id.sinergi.dashboard.MemberBars;
import id.sinergi.dashboard.QuarterHeatmap;
import id.sinergi.following.FollowButton;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.period.PeriodRange;
import id.sinergi.subject.Subject;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The cards of the page about one subject. Choosing a part in any of them opens that part's page with the filters kept
 * (drill), or narrows this page to it (filter).
 */
class FocusCards extends Composite<Div> {

    private final Subject subject;
    private final transient FocusContext context;
    private final HeadlineTiles headlines;
    private final Chart trend = new Chart();
    private final Chart stages = new Chart();
    private final Chart peers = new Chart();
    private final Chart heatmap = new Chart();
    private final Chart map = new Chart();
    private final Card mapCard = new Card("c6", map);
    private final Map<Dimension, Chart> parts = new EnumMap<>(Dimension.class);
    private final StandingCard standings = new StandingCard();
    private final FocusTableCard table;
    private final RegionTableCard regions;
    private final RegencyCards regency;
    private final IndicatorSwitch indicators;
    private final Card trendCard = new Card("c8", trend);
    private final Card stagesCard = new Card("c12", stages);
    private final Card peersCard = new Card("c4", peers);
    private final Map<Dimension, Card> partCards = new EnumMap<>(Dimension.class);
    private Slice slice;
    private IndicatorChoice choice = IndicatorChoice.USUAL;

    FocusCards(Subject subject, FocusContext context) {
        this.subject = subject;
        this.context = context;
        slice = context.parameters().usual();
        table = new FocusTableCard(this::link, this::add);
        regions = new RegionTableCard(this::link);
        regency = new RegencyCards(context.records(), context.catalog());
        indicators = new IndicatorSwitch(getTranslation("lens.title.focus"), this::look);
        headlines = new HeadlineTiles(getContent(), this::tile);
        List.of(Dimension.SECTOR, Dimension.CENTRE, Dimension.DESTINATION).forEach(this::addPart);
        listen();
        layOut();
    }

    /** A destination is about the people placed alone. */
    private HeadlineTile tile(Indicator indicator) {
        var tile = new HeadlineTile(
                indicator,
                context.catalog().sectors().size(),
                one -> Optional.of(context.origins().of(slice, one)));
        if (subject == Subject.REGION) {
            tile.followed(FollowButton.ofFigure(context.follows(), indicator));
        }
        return subject == Subject.DESTINATION ? tile : tile.onChoose(this::choose);
    }

    private void addPart(Dimension dimension) {
        var chart = new Chart();
        chart.addSelectListener(select -> choose(dimension, select));
        parts.put(dimension, chart);
        partCards.put(dimension, new Card("c6", chart));
    }

    private void listen() {
        peers.addSelectListener(select -> open(
                subject,
                select.gesture() == ChartSelect.Gesture.ADD
                        ? subject.toggled(slice, select.key())
                        : subject.of(slice, select.key())));
        map.addSelectListener(select -> choose(Dimension.PROVINCE, select));
        heatmap.addSelectListener(this::chooseFromHeatmap);
        stages.addSelectListener(select -> month(select.key()));
        trend.addSelectListener(select -> month(select.key()));
    }

    private void layOut() {
        var cards = getContent();
        cards.addClassName("grid-12");
        mapCard.addClassName("chart-map");
        cards.add(new Hint("focus", getTranslation("focus.gestures"), getTranslation("hint.close")), indicators);
        cards.add(trendCard, peersCard, standings, mapCard, stagesCard, regions);
        partCards.values().forEach(cards::add);
        cards.add(new Card("c12", heatmap), table, regency);
    }

    /** @param present the slice of the address, from which a choice goes on */
    void show(FocusPage page, Slice present) {
        slice = present;
        choice = page.choice();
        indicators.setVisible(page.trend().isPresent());
        indicators.show(choice);
        showHeadlines(page);
        showTrend(page);
        mapCard.setVisible(page.map().isPresent());
        page.map().ifPresent(map::show);
        fillRows(page);
        peersCard.setVisible(page.peers().isPresent());
        page.peers().ifPresent(peers::show);
        stages.show(page.stages());
        standings.show(page);
        showParts(page);
        regions.setVisible(page.regions().isPresent());
        page.regions().ifPresent(regions::show);
        heatmap.show(page.heatmap());
        table.show(page.table());
        regency.show(slice, subject == Subject.REGION && slice.region().isRegency());
    }

    private void showTrend(FocusPage page) {
        trendCard.setVisible(page.trend().isPresent());
        page.trend().ifPresent(trend::show);
        trendCard.lead(new TrendLinks(slice, choice.indicator(), context.changes(), context.simulations()));
    }

    private void showHeadlines(FocusPage page) {
        headlines.show(
                page.headlines(),
                page.slice(),
                choice,
                one -> Optional.of(context.changes().of(slice, one)));
        if (subject != Subject.DESTINATION) {
            headlines
                    .of(Indicator.DITEMPATKAN)
                    .ifPresent(tile ->
                            tile.lead(context.links().waiting(getTranslation("dashboard.waiting"), page.slice())));
        }
    }

    /** One that is behind its plan leads to where it is. */
    private void choose(Indicator indicator) {
        if (!indicator.equals(choice.indicator())) {
            look(IndicatorChoice.of(indicator));
        }
        if (regions.isVisible()
                && headlines.of(indicator).filter(HeadlineTile::isBehind).isPresent()) {
            regions.scrollIntoView();
        }
    }

    private void look(IndicatorChoice other) {
        getUI().ifPresent(ui -> context.links().open(ui, subject, slice, other));
    }

    private void showParts(FocusPage page) {
        parts.forEach((dimension, chart) -> {
            var part = page.parts().get(dimension);
            var card = Objects.requireNonNull(partCards.get(dimension));
            card.setVisible(part != null);
            card.setColumns(page.parts().size() == 3 ? "c4" : "c6");
            if (part != null) {
                chart.show(part);
            }
        });
    }

    /** Fills each row, whichever cards the page has. */
    private void fillRows(FocusPage page) {
        boolean mapped = page.map().isPresent();
        boolean compared = !page.standings().isEmpty();
        trendCard.setColumns(page.peers().isPresent() ? "c8" : "c12");
        mapCard.setColumns(compared ? "c7" : "c6");
        if (mapped == compared) {
            stagesCard.setColumns(mapped || page.trend().isPresent() ? "c12" : "c8");
        } else {
            stagesCard.setColumns(mapped ? "c6" : page.trend().isPresent() ? "c7" : "c12");
        }
    }

    private void chooseFromHeatmap(ChartSelect select) {
        if (select.gesture() == ChartSelect.Gesture.FILTER) {
            var step = QuarterHeatmap.granularity(slice).around(YearMonth.parse(select.key()));
            open(subject, slice.withPeriod(step));
        } else {
            choose(subject.rows(slice), new ChartSelect(select.series(), "", select.gesture()));
        }
    }

    private void month(String key) {
        var month = YearMonth.parse(key);
        open(subject, slice.withPeriod(new PeriodRange(month, month)));
    }

    /** Opens the member's own page, or narrows this page to it; choosing it again takes the filter off. */
    private void choose(Dimension dimension, ChartSelect select) {
        var about = Subject.of(dimension);
        if (select.key().equals(MemberBars.OTHERS)) {
            open(about, about.of(slice, ""));
            return;
        }
        var alone = about.of(slice, select.key());
        switch (select.gesture()) {
            case DRILL -> open(about, alone);
            case FILTER -> open(subject, alone.equals(slice) ? about.of(slice, "") : alone);
            case ADD -> add(dimension, select.key());
        }
    }

    private void add(Dimension dimension, String key) {
        open(subject, Subject.of(dimension).toggled(slice, key));
    }

    private Component link(String text, String key, Dimension dimension) {
        var other = Subject.of(dimension);
        return context.links().link(text, other, other.of(slice, key), choice);
    }

    private void open(Subject about, Slice other) {
        getUI().ifPresent(ui -> context.links().open(ui, about, other, choice));
    }
}
