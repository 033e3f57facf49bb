package id.sinergi.indicator;

import id.sinergi.catalog.Catalog;
import id.sinergi.catalog.CatalogEntry;
import id.sinergi.catalog.CodeList;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers from the cells, within the viewer's scope. */
@Service
@Transactional(readOnly = true)
class CellIndicatorService implements IndicatorService {

    private final CellRepository cells;
    private final AnswerCache cache;
    private final PostedData posted;
    private final DataVersion version;
    private final CurrentScope scope;
    private final RegionCatalog regions;
    private final Catalog catalog;

    CellIndicatorService(
            CellRepository cells,
            AnswerCache cache,
            PostedData posted,
            DataVersion version,
            CurrentScope scope,
            RegionCatalog regions,
            Catalog catalog) {
        this.cells = cells;
        this.cache = cache;
        this.posted = posted;
        this.version = version;
        this.scope = scope;
        this.regions = regions;
        this.catalog = catalog;
    }

    @Override
    public Totals totals(Slice slice) {
        return new Totals(
                answer(slice, Set.of()).map(CellSum::counts).reduce(Counts.ZERO, Counts::plus),
                trained(slice, Dimension.SECTOR),
                trained(slice, Dimension.PROVINCE));
    }

    @Override
    public List<MemberCounts> series(Slice slice) {
        var known = breakdown(slice, Dimension.MONTH).stream()
                .collect(Collectors.toMap(MemberCounts::key, MemberCounts::counts));
        return slice.period().months().stream()
                .map(month -> new MemberCounts(month.toString(), known.getOrDefault(month.toString(), Counts.ZERO)))
                .toList();
    }

    @Override
    public List<MemberCounts> breakdown(Slice slice, Dimension dimension) {
        return answer(slice, Set.of(dimension))
                .map(sum -> new MemberCounts(key(sum, dimension), sum.counts()))
                .toList();
    }

    @Override
    public List<PairCounts> matrix(Slice slice, Dimension rows, Dimension columns) {
        if (rows == columns || (isRegion(rows) && isRegion(columns))) {
            throw new IllegalArgumentException("A matrix needs two different dimensions");
        }
        return answer(slice, Set.of(rows, columns))
                .map(sum -> new PairCounts(key(sum, rows), key(sum, columns), sum.counts()))
                .sorted(Comparator.comparing(PairCounts::row).thenComparing(PairCounts::column))
                .toList();
    }

    @Override
    public Freshness freshness() {
        return posted.freshness(version.current());
    }

    private int trained(Slice slice, Dimension dimension) {
        return (int) answer(slice, Set.of(dimension))
                .filter(sum -> sum.trained() > 0)
                .count();
    }

    /**
     * The rows of an answer. A destination narrows placements only, so the other counts of such a slice come from the
     * same question without it.
     */
    private Stream<CellSum> answer(Slice slice, Set<Dimension> by) {
        var question = question(slice, by);
        if (question == null) {
            return Stream.empty();
        }
        var rows = ask(question);
        if (question.destination() == null || by.contains(Dimension.DESTINATION)) {
            return rows.stream();
        }
        var whole = ask(question.withoutDestination());
        var merged = new TreeMap<List<Integer>, CellSum>(KEY_ORDER);
        whole.forEach(sum -> merged.put(keyOf(sum), sum.withPlaced(0)));
        rows.forEach(sum -> merged.merge(keyOf(sum), sum, (all, one) -> all.withPlaced(one.placed())));
        return merged.values().stream();
    }

    private static final Comparator<List<Integer>> KEY_ORDER = (one, other) -> {
        for (int i = 0; i < one.size(); i++) {
            int order = Integer.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };

    private static List<Integer> keyOf(CellSum sum) {
        return List.of(sum.region(), sum.month(), sum.sector(), sum.centre(), sum.sex());
    }

    private List<CellSum> ask(CellQuestion question) {
        return cache.get(question, version.current(), cells::sum);
    }

    /** The slice in the numbers of the database; null where a code is unknown or nothing of it may be seen. */
    private @Nullable CellQuestion question(Slice slice, Set<Dimension> by) {
        var visible = scope.get().intersect(slice.region()).stream()
                .filter(regions::contains)
                .toList();
        try {
            var nodes = by.stream()
                    .filter(CellIndicatorService::isRegion)
                    .findAny()
                    .map(level -> visible.stream().flatMap(node -> atLevel(node, level)))
                    .orElse(visible.stream())
                    .map(RegionCode::value)
                    .toList();
            return nodes.isEmpty()
                    ? null
                    : new CellQuestion(
                            posted.agreement(slice.agreement()),
                            nodes,
                            by,
                            number(slice.period().from()),
                            number(slice.period().to()),
                            slice.sectors().stream()
                                    .map(code -> id(catalog.sectors(), code))
                                    .toList(),
                            Optional.ofNullable(slice.centre())
                                    .map(code -> id(catalog.centres(), code))
                                    .orElse(null),
                            Optional.ofNullable(slice.destination())
                                    .map(code -> id(catalog.destinations(), code))
                                    .orElse(null),
                            Optional.ofNullable(slice.sex()).map(Sex::id).orElse(null),
                            slice.asOf());
        } catch (NoSuchElementException unknown) {
            return null;
        }
    }

    /** A node's regions at the level of the dimension, or the node itself where it lies deeper. */
    private Stream<RegionCode> atLevel(RegionCode node, Dimension level) {
        if (node.isCountry()) {
            return regions.provinces().stream().flatMap(province -> atLevel(province.code(), level));
        }
        return node.isProvince() && level == Dimension.REGENCY
                ? regions.children(node).stream().map(child -> child.code())
                : Stream.of(node);
    }

    private static boolean isRegion(Dimension dimension) {
        return dimension == Dimension.PROVINCE || dimension == Dimension.REGENCY;
    }

    private String key(CellSum sum, Dimension dimension) {
        int key = sum.key(dimension);
        Function<CodeList<? extends CatalogEntry>, String> code =
                list -> list.get(key).code();
        return switch (dimension) {
            case MONTH -> YearMonth.of(key / 100, key % 100).toString();
            case PROVINCE, REGENCY -> new RegionCode(key).toString();
            case SECTOR -> code.apply(catalog.sectors());
            case CENTRE -> code.apply(catalog.centres());
            case DESTINATION -> code.apply(catalog.destinations());
            case SEX -> (key == Sex.L.id() ? Sex.L : Sex.P).name();
        };
    }

    private static int id(CodeList<? extends CatalogEntry> list, String code) {
        return list.get(code).id();
    }

    private static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
