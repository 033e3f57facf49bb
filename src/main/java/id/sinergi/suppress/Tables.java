package id.sinergi.suppress;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.FiguresReplaced;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.PairCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SmallCells;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCode;
import id.sinergi.security.WholeCountry;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The tables that answers are made of, counted for the whole country and remembered for one state of the data; empty ones,
 * which are not remembered, of agreements that are not the viewer's.
 */
@Component
class Tables {

    private static final long CELLS = 300_000;

    private record Key(String agreement, @Nullable Dimension dimension, RegionCode in, int batch, int threshold) {}

    private final IndicatorService exact;
    private final WholeCountry whole;
    private final SmallCells small;
    private final CurrentScope scope;
    private final Cache<Key, Table> known = Caffeine.newBuilder()
            .maximumWeight(CELLS)
            .weigher((Key key, Table table) ->
                    1 + table.rows().values().stream().mapToInt(SortedMap::size).sum())
            .build();

    Tables(
            @Qualifier("cellIndicatorService") IndicatorService exact,
            WholeCountry whole,
            SmallCells small,
            CurrentScope scope) {
        this.exact = exact;
        this.whole = whole;
        this.small = small;
        this.scope = scope;
    }

    @EventListener(FiguresReplaced.class)
    void forget() {
        known.invalidateAll();
    }

    /** The country as its only member, whose key is empty. */
    Table country(String agreement) {
        return get(agreement, null, RegionCode.INDONESIA, (kind, year, member) -> Step.MONTH);
    }

    /** The whole country by anything but months and regencies. */
    Table by(String agreement, Dimension dimension) {
        var country = country(agreement);
        return get(
                agreement,
                dimension,
                RegionCode.INDONESIA,
                (kind, year, member) -> inside(kind, country.step(kind, year, "")));
    }

    /** The regencies of a province. */
    Table regencies(String agreement, RegionCode province) {
        return get(agreement, Dimension.REGENCY, province, inside(agreement, province));
    }

    /** Reads the regencies of all provinces at once, as far as they have any people. */
    void readRegencies(String agreement) {
        var all = get(agreement, Dimension.REGENCY, RegionCode.INDONESIA, (kind, year, member) -> Step.NOTHING);
        all.rows().keySet().stream()
                .map(regency -> RegionCode.of(regency).province())
                .distinct()
                .forEach(province -> get(agreement, Dimension.REGENCY, province, inside(agreement, province), () -> {
                    var prefix = province + ".";
                    return all.rows().subMap(prefix, prefix + Character.MAX_VALUE);
                }));
    }

    /** The same of the viewer's regions, exactly. */
    SortedMap<String, SortedMap<YearMonth, Counts>> inScope(String agreement, @Nullable Dimension dimension) {
        return rows(agreement, dimension, RegionCode.INDONESIA);
    }

    int batch() {
        return exact.freshness().batch();
    }

    Table of(SortedMap<String, SortedMap<YearMonth, Counts>> rows, TableSteps.Finest finest) {
        return new Table(
                rows,
                new TableSteps(rows, finest, small.threshold()),
                Counts.ZERO.notCounted(exact.freshness().uncounted()));
    }

    private TableSteps.Finest inside(String agreement, RegionCode province) {
        var provinces = by(agreement, Dimension.PROVINCE);
        return (kind, year, member) -> inside(kind, provinces.step(kind, year, province.toString()));
    }

    /** Parts of the people of a member are told by the year; cohorts of the country alone. */
    private static Step inside(Kind kind, Step above) {
        if (kind == Kind.COHORTS) {
            return Step.NOTHING;
        }
        return kind.whole() == null ? above : Step.coarser(above, Step.YEAR);
    }

    private Table get(String agreement, @Nullable Dimension dimension, RegionCode in, TableSteps.Finest finest) {
        return get(agreement, dimension, in, finest, () -> whole.call(() -> rows(agreement, dimension, in)));
    }

    private Table get(
            String agreement,
            @Nullable Dimension dimension,
            RegionCode in,
            TableSteps.Finest finest,
            Supplier<SortedMap<String, SortedMap<YearMonth, Counts>>> read) {
        if (!scope.agreements().contains(agreement)) {
            return of(new TreeMap<>(), finest);
        }
        var key = new Key(agreement, dimension, in, exact.freshness().batch(), small.threshold());
        var found = known.getIfPresent(key);
        if (found == null) {
            found = of(read.get(), finest);
            known.put(key, found);
        }
        return found;
    }

    private SortedMap<String, SortedMap<YearMonth, Counts>> rows(
            String agreement, @Nullable Dimension dimension, RegionCode in) {
        var slice = Slice.of(agreement, IndicatorService.ALL_TIME).withRegion(in);
        var rows = new TreeMap<String, SortedMap<YearMonth, Counts>>();
        var cells = dimension == null
                ? exact.breakdown(slice, Dimension.MONTH).stream()
                        .map(month -> new PairCounts("", month.key(), month.counts()))
                : exact.matrix(slice, dimension, Dimension.MONTH).stream();
        cells.forEach(cell -> rows.computeIfAbsent(cell.row(), key -> new TreeMap<>())
                .put(YearMonth.parse(cell.column()), cell.counts()));
        return rows;
    }
}
