package id.sinergi.citation;

import id.sinergi.citation.Citation.Said;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceQuery;
import id.sinergi.indicator.SmallCells;
import id.sinergi.indicator.Withheld;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionScope;
import id.sinergi.security.WithinScope;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the figures of a slice a code when they are handed out, and finds them again by it. */
@Service
public class Citations {

    private final CitationStore store;
    private final IndicatorService indicators;
    private final IndicatorFigures figures;
    private final SliceQuery slices;
    private final SmallCells small;
    private final CurrentScope scope;
    private final WithinScope within;
    private final RegionCatalog regions;
    private final Clock clock;

    Citations(
            CitationStore store,
            IndicatorService indicators,
            IndicatorFigures figures,
            SliceQuery slices,
            SmallCells small,
            CurrentScope scope,
            WithinScope within,
            RegionCatalog regions,
            Clock clock) {
        this.store = store;
        this.indicators = indicators;
        this.figures = figures;
        this.slices = slices;
        this.small = small;
        this.scope = scope;
        this.within = within;
        this.regions = regions;
        this.clock = clock;
    }

    /** Keeps all figures of a slice as the present viewer is told them; the same figures have the same code. */
    @Transactional
    public CitationCode cite(Slice slice) {
        boolean exact = !small.apply();
        int batch = slice.asOf() == null ? indicators.freshness().batch() : slice.asOf();
        var seen = seen(slice);
        var pinned = exact ? slice.withAsOf(batch) : slice;
        var figures = told(pinned);
        var content = String.join(
                "\n", slices.write(slice.withAsOf(batch)), seen.numbers(), String.valueOf(exact), text(figures));
        var code = CitationCode.of(content);
        store.keep(new Citation(code, slice.withAsOf(null), seen, batch, exact, clock.instant(), figures));
        return code;
    }

    public Optional<Citation> find(CitationCode code) {
        return store.find(code);
    }

    /** Whether the present viewer sees the agreement and all regions that the figures are of. */
    public boolean mayRead(Citation citation) {
        return scope.under(citation.slice().agreement()).covers(citation.scope());
    }

    /** Whether its figures are of all that the present viewer sees of its slice: other pages then show the same. */
    public boolean isAllThatIsSeen(Citation citation) {
        return seen(citation.slice()).equals(citation.scope());
    }

    private RegionScope seen(Slice slice) {
        return RegionScope.of(
                scope.under(slice.agreement()).intersect(regions.parts(slice.region(), slice.boundaries())));
    }

    /**
     * What was handed out beside what the data of then and the latest data give, for each indicator.
     *
     * @throws AccessDeniedException where its agreement or some of its regions are not the viewer's
     */
    @Transactional(readOnly = true)
    public List<CitedFigure> compare(Citation citation) {
        boolean exact = !small.apply();
        var then = exact ? figures(citation, citation.slice().withAsOf(citation.batch())) : null;
        return figures(citation, citation.slice()).values().stream()
                .map(now -> figure(citation, then, now, exact))
                .toList();
    }

    private SortedMap<Indicator, Figure> figures(Citation citation, Slice slice) {
        if (!mayRead(citation)) {
            throw new AccessDeniedException("Figures of other regions or agreements");
        }
        return within.call(citation.scope(), () -> figures(slice));
    }

    private static CitedFigure figure(
            Citation citation, @Nullable Map<Indicator, Figure> then, Figure now, boolean exact) {
        var indicator = now.indicator();
        var said = citation.figures().get(indicator);
        var told = exact || !citation.exact() ? said : null;
        var same = said == null || !now.counted() || now.hidden() ? null : said.equals(said(now));
        return new CitedFigure(indicator, told, then == null ? null : then.get(indicator), now, same);
    }

    /** Nothing where small numbers keep the whole slice from the viewer. */
    private Map<Indicator, Said> told(Slice slice) {
        var said = new TreeMap<Indicator, Said>();
        figures(slice).values().stream()
                .filter(figure -> figure.counted() && !figure.hidden())
                .forEach(figure -> said.put(figure.indicator(), said(figure)));
        return said;
    }

    private SortedMap<Indicator, Figure> figures(Slice slice) {
        var all = new TreeMap<Indicator, Figure>();
        Indicator.all()
                .forEach(indicator -> all.put(
                        indicator, Withheld.or(() -> figures.total(slice, indicator), () -> Figure.hidden(indicator))));
        return all;
    }

    private static Said said(Figure figure) {
        return new Said(figure.numerator(), figure.denominator());
    }

    private static String text(Map<Indicator, Said> figures) {
        var text = new StringBuilder();
        figures.forEach((indicator, said) -> text.append(indicator)
                .append(' ')
                .append(said.numerator())
                .append('/')
                .append(said.denominator())
                .append('\n'));
        return text.toString();
    }
}
