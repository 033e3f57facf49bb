package id.sinergi.suppress;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.FiguresReplaced;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.Slice;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionScope;
import id.sinergi.security.WholeCountry;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The country without the viewer's regions, of which the viewer must not learn a small number by subtraction. */
@Component
class RestOfCountry {

    private static final int SCOPES = 200;

    private record Key(String agreement, @Nullable Dimension dimension, RegionScope own, int batch) {}

    private final Tables tables;
    private final Members members;
    private final CurrentScope scope;
    private final WholeCountry whole;
    private final Cache<Key, Table> known =
            Caffeine.newBuilder().maximumSize(SCOPES).build();

    RestOfCountry(Tables tables, Members members, CurrentScope scope, WholeCountry whole) {
        this.tables = tables;
        this.members = members;
        this.scope = scope;
        this.whole = whole;
    }

    @EventListener(FiguresReplaced.class)
    void forget() {
        known.invalidateAll();
    }

    /** What may be told of it, of a slice of the whole country. */
    Counts of(Slice national) {
        var dimension = whole.call(() -> members.filter(national, null));
        var table = table(national.agreement(), dimension);
        var told = dimension == null
                ? table.told("", national.period())
                : Members.chosen(national, dimension).stream()
                        .map(member -> table.told(member, national.period()))
                        .reduce(Counts.ZERO, Counts::plus);
        return dimension != Dimension.DESTINATION
                ? told
                : told.only(Measure::hasDestination)
                        .plus(table(national.agreement(), null)
                                .told("", national.period())
                                .only(measure -> !measure.hasDestination()));
    }

    private Table table(String agreement, @Nullable Dimension dimension) {
        var key = new Key(agreement, dimension, scope.get(), tables.batch());
        var found = known.getIfPresent(key);
        if (found == null) {
            var country = dimension == null ? tables.country(agreement) : tables.by(agreement, dimension);
            found = tables.of(
                    minus(country.rows(), tables.inScope(agreement, dimension)), (kind, year, member) -> Step.MONTH);
            known.put(key, found);
        }
        return found;
    }

    private static SortedMap<String, SortedMap<YearMonth, Counts>> minus(
            SortedMap<String, SortedMap<YearMonth, Counts>> country,
            SortedMap<String, SortedMap<YearMonth, Counts>> own) {
        var rest = new TreeMap<String, SortedMap<YearMonth, Counts>>();
        country.forEach((member, months) -> {
            var mine = own.getOrDefault(member, new TreeMap<>());
            var left = new TreeMap<YearMonth, Counts>();
            months.forEach((month, counts) -> left.put(month, minus(counts, mine.getOrDefault(month, Counts.ZERO))));
            rest.put(member, left);
        });
        return rest;
    }

    private static Counts minus(Counts all, Counts own) {
        return Counts.of(Arrays.stream(Measure.values())
                .collect(Collectors.toMap(Function.identity(), one -> number(all, one) - number(own, one))));
    }

    private static long number(Counts counts, Measure measure) {
        return counts.isCounted(measure) ? counts.of(measure) : 0;
    }
}
