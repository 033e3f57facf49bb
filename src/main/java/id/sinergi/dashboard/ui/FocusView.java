package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import id.sinergi.chart.Chart;
import id.sinergi.chart.ChartSelect;
import id.sinergi.component.Card;
import id.sinergi.component.EmptyState;
import id.sinergi.dashboard.FocusPage;
import id.sinergi.dashboard.Headlines;
import id.sinergi.dashboard.QuarterHeatmap;
import id.sinergi.dashboard.SliceCharts;
import id.sinergi.dashboard.Subject;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.Boundaries;
import id.sinergi.report.ExportMenu;
import id.sinergi.savedview.SaveViewButton;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The page about one region, sector, centre or destination. The address is its whole state: choosing a part opens that
 * part's page with the filters kept (drill), or narrows this page to it (filter).
 */
abstract class FocusView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Subject subject;
    private final transient FocusContext context;
    private final SliceHeader header;
    private final Map<Indicator, HeadlineTile> headlines = new EnumMap<>(Indicator.class);
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
    private final ExportMenu exports;
    private final RegencyCards regency;
    private final Card trendCard = new Card("c8", trend);
    private final Card stagesCard = new Card("c12", stages);
    private final Card peersCard = new Card("c4", peers);
    private final Map<Dimension, Card> partCards = new EnumMap<>(Dimension.class);
    private final Div cards = new Div();
    private final Div instead = new Div();
    private final SplitNote split;
    private final Paragraph gestures = new Paragraph(getTranslation("focus.gestures"));
    private Slice slice;
    private String title = "";
    private String address = "";

    FocusView(Subject subject, FocusContext context) {
        this.subject = subject;
        this.context = context;
        slice = context.parameters().usual();
        header = new SliceHeader("", context.text(), context.choices(), other -> open(subject, other));
        header.addAction(new SaveViewButton(context.saved()));
        exports = new ExportMenu(context.reports());
        header.addAction(exports);
        split = new SplitNote(context);
        table = new FocusTableCard(this::link, this::add);
        regions = new RegionTableCard(this::link);
        regency = new RegencyCards(context.records(), context.catalog());
        Headlines.MAIN.forEach(indicator -> headlines.put(
                indicator,
                new HeadlineTile(indicator, context.catalog().sectors().size())));
        List.of(Dimension.SECTOR, Dimension.CENTRE, Dimension.DESTINATION).forEach(this::addPart);
        listen();
        layOut();
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
        addClassName("page");
        cards.addClassName("grid-12");
        headlines.values().forEach(cards::add);
        cards.add(trendCard, peersCard, standings, mapCard, stagesCard, regions);
        partCards.values().forEach(cards::add);
        cards.add(new Card("c12", heatmap), table, regency);
        gestures.addClassNames("sub", "gestures");
        add(header, split, instead, gestures, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        address = event.getLocation().getPathWithQueryParameters();
        var code = event.getRouteParameters().get(FocusLinks.CODE).orElse("");
        var reading = context.parameters().read(query);
        boolean known = code.isEmpty() || context.knows(subject, code);
        slice = known && !code.isEmpty() ? subject.of(reading.slice(), code) : reading.slice();
        title = known ? context.names().title(subject, slice, getLocale()) : code;
        header.setTitle(title);
        header.setBreadcrumb(known ? breadcrumb() : List.of());
        instead.removeAll();
        exports.setVisible(false);
        split.show(slice, known && subject == Subject.REGION);
        show(new SliceParameters.Reading(slice, reading.unknown()), known, code);
    }

    private void show(SliceParameters.Reading reading, boolean known, String code) {
        var refusal = context.absences().refusal(slice, getLocale());
        if (!known) {
            replace(
                    reading,
                    getTranslation("focus.unknown.title"),
                    getTranslation("focus.unknown.text", getTranslation("focus.one." + subject), code));
        } else if (refusal.isPresent()) {
            replace(reading, refusal.get().title(), refusal.get().text());
        } else {
            var page = context.pages().of(subject, asTheRegionIs(), getLocale());
            if (page.isEmpty()) {
                var absence = context.absences().ofNobody(page.slice(), getLocale());
                instead.add(new EmptyState(absence.title(), absence.text()));
            }
            cards.setVisible(!page.isEmpty());
            gestures.setVisible(!page.isEmpty());
            exports.setVisible(!page.isEmpty());
            exports.show(context.reports()
                    .document(title, context.sections().of(page, getLocale()), page.slice(), address, getLocale()));
            header.show(reading, page.isEmpty() ? "" : page.narrative());
            show(page);
        }
    }

    /** A province that an older one was split into has figures by present boundaries only. */
    private Slice asTheRegionIs() {
        var region = slice.region();
        return region.isProvince()
                        && !context.regions()
                                .province(region, slice.boundaries())
                                .equals(region)
                ? slice.withBoundaries(Boundaries.TODAY)
                : slice;
    }

    /** Says why there is nothing to see, and leads back. */
    private void replace(SliceParameters.Reading reading, String why, String text) {
        var all = context.links()
                .link(
                        getTranslation("focus.unknown.link"),
                        subject,
                        subject.of(context.parameters().usual(), ""));
        var state = new EmptyState(why, text);
        state.add(all);
        instead.add(state);
        cards.setVisible(false);
        gestures.setVisible(false);
        header.show(reading, "");
    }

    private void show(FocusPage page) {
        headlines.values().forEach(tile -> tile.setVisible(false));
        page.headlines().forEach(headline -> {
            var tile = Objects.requireNonNull(headlines.get(headline.indicator()));
            tile.show(headline);
            tile.setVisible(true);
        });
        trendCard.setVisible(page.trend().isPresent());
        mapCard.setVisible(page.map().isPresent());
        page.map().ifPresent(map::show);
        fillRows(page);
        page.trend().ifPresent(trend::show);
        peersCard.setVisible(page.peers().isPresent());
        page.peers().ifPresent(peers::show);
        stages.show(page.stages());
        standings.show(page);
        parts.forEach((dimension, chart) -> {
            var part = page.parts().get(dimension);
            var card = Objects.requireNonNull(partCards.get(dimension));
            card.setVisible(part != null);
            card.setColumns(page.parts().size() == 3 ? "c4" : "c6");
            if (part != null) {
                chart.show(part);
            }
        });
        regions.setVisible(page.regions().isPresent());
        page.regions().ifPresent(regions::show);
        heatmap.show(page.heatmap());
        table.show(page.table(), subject);
        regency.show(slice, subject == Subject.REGION && slice.region().isRegency());
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

    private List<Component> breadcrumb() {
        var steps = new ArrayList<Component>();
        if (subject == Subject.REGION) {
            context.regions()
                    .ancestors(slice.region(), slice.boundaries())
                    .reversed()
                    .forEach(region -> {
                        var above = slice.withRegion(region.code());
                        steps.add(link(context.names().title(subject, above, getLocale()), subject, above));
                    });
        } else if (!subject.member(slice).isEmpty()) {
            steps.add(link(getTranslation("focus.all." + subject), subject, subject.of(slice, "")));
        }
        if (!steps.isEmpty()) {
            var here = new Span(title);
            here.getElement().setAttribute("aria-current", "page");
            steps.add(here);
        }
        return steps;
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
        if (select.key().equals(SliceCharts.OTHERS)) {
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
        return link(text, other, other.of(slice, key));
    }

    private Component link(String text, Subject about, Slice other) {
        return context.links().link(text, about, other);
    }

    private void open(Subject about, Slice other) {
        getUI().ifPresent(ui -> context.links().open(ui, about, other));
    }

    @Override
    public String getPageTitle() {
        return title + " · Sinergi";
    }
}
