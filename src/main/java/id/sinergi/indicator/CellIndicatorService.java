package id.sinergi.indicator;

import id.sinergi.region.Boundaries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers from the cells, within the viewer's scope. */
@Service
@Transactional(readOnly = true)
class CellIndicatorService implements IndicatorService {

    /** What stands in the place of a destination for everything but placements. */
    private static final int NOWHERE = 0;

    private final CellRepository cells;
    private final AnswerCache cache;
    private final PostedData posted;
    private final DataVersion version;
    private final Questions questions;
    private final ReportedMonths reported;

    CellIndicatorService(
            CellRepository cells,
            AnswerCache cache,
            PostedData posted,
            DataVersion version,
            Questions questions,
            ReportedMonths reported) {
        this.cells = cells;
        this.cache = cache;
        this.posted = posted;
        this.version = version;
        this.questions = questions;
        this.reported = reported;
    }

    /**
     * The sum over sectors is the whole, so the two answers that count sectors and provinces give the counts too. What lies
     * in one province covers that one or none.
     */
    @Override
    public Totals totals(Slice slice) {
        var sectors = breakdown(slice, Dimension.SECTOR);
        int trained = trained(sectors);
        return new Totals(
                sectors.stream().map(MemberCounts::counts).reduce(nobody(), Counts::plus),
                trained,
                slice.region().isCountry() ? trained(breakdown(slice, Dimension.PROVINCE)) : Math.min(trained, 1));
    }

    @Override
    public List<MemberCounts> series(Slice slice) {
        var known = breakdown(slice, Dimension.MONTH).stream()
                .collect(Collectors.toMap(MemberCounts::key, MemberCounts::counts));
        var nobody = nobody();
        return slice.period().months().stream()
                .map(month -> new MemberCounts(month.toString(), known.getOrDefault(month.toString(), nobody)))
                .toList();
    }

    @Override
    public List<MemberCounts> breakdown(Slice slice, Dimension dimension) {
        var members = answer(slice, Set.of(dimension))
                .map(sum -> new MemberCounts(questions.key(sum.key(dimension), dimension, slice), sum.counts()));
        return slice.boundaries() == Boundaries.TODAY || dimension != Dimension.PROVINCE
                ? members.toList()
                : members
                        .collect(Collectors.toMap(MemberCounts::key, MemberCounts::counts, Counts::plus, TreeMap::new))
                        .entrySet()
                        .stream()
                        .map(member -> new MemberCounts(member.getKey(), member.getValue()))
                        .toList();
    }

    @Override
    public List<PairCounts> matrix(Slice slice, Dimension rows, Dimension columns) {
        if (rows == columns || (rows.isRegion() && columns.isRegion())) {
            throw new IllegalArgumentException("A matrix needs two different dimensions");
        }
        var pairs = answer(slice, Set.of(rows, columns))
                .map(sum -> pair(sum, rows, columns, slice))
                .sorted(Comparator.comparing(PairCounts::row).thenComparing(PairCounts::column))
                .toList();
        return slice.boundaries() == Boundaries.TODAY ? pairs : joined(pairs);
    }

    @Override
    public Reported reported(Slice slice) {
        return reported.of(slice);
    }

    @Override
    public @Nullable LocalDate dataThrough(Slice slice) {
        var asOf = slice.asOf();
        return asOf == null ? freshness().dataThrough() : posted.dataThrough(asOf);
    }

    @Override
    public Freshness freshness() {
        return posted.freshness(version.current());
    }

    /** Zero of everything that was counted. */
    private Counts nobody() {
        return Counts.ZERO.notCounted(freshness().uncounted());
    }

    @Override
    public List<PostingDay> postingDays() {
        return posted.days(version.current());
    }

    private PairCounts pair(CellSum sum, Dimension rows, Dimension columns, Slice slice) {
        return new PairCounts(
                questions.key(sum.key(rows), rows, slice),
                questions.key(sum.key(columns), columns, slice),
                sum.counts());
    }

    /** Pairs of the same members, which follow one another, as one. */
    private static List<PairCounts> joined(List<PairCounts> pairs) {
        var joined = new ArrayList<PairCounts>();
        for (var pair : pairs) {
            int last = joined.size() - 1;
            if (last >= 0 && sameMembers(joined.get(last), pair)) {
                var sum = joined.get(last).counts().plus(pair.counts());
                joined.set(last, new PairCounts(pair.row(), pair.column(), sum));
            } else {
                joined.add(pair);
            }
        }
        return joined;
    }

    private static boolean sameMembers(PairCounts one, PairCounts other) {
        return one.row().equals(other.row()) && one.column().equals(other.column());
    }

    private static int trained(List<MemberCounts> members) {
        return (int) members.stream()
                .filter(member -> member.counts().of(Measure.TRAINED) > 0)
                .count();
    }

    /**
     * The rows of an answer. A destination narrows the measures that have one, so the others of such a slice come from
     * the same question without it.
     */
    private Stream<CellSum> answer(Slice slice, Set<Dimension> by) {
        var uncounted = freshness().uncounted();
        return rows(slice, by).map(sum -> sum.with(sum.counts().notCounted(uncounted)));
    }

    private Stream<CellSum> rows(Slice slice, Set<Dimension> by) {
        var question = questions.of(slice, by);
        if (question == null) {
            return Stream.empty();
        }
        var rows = ask(question);
        if (by.contains(Dimension.DESTINATION)) {
            return rows.stream().filter(sum -> sum.destination() != NOWHERE);
        }
        if (question.destination() == null) {
            return rows.stream();
        }
        var others = ask(question.withoutDestination()).stream()
                .map(sum -> sum.with(sum.counts().only(measure -> !measure.hasDestination())));
        return CellSum.merged(Stream.concat(others, rows.stream()).toList()).stream()
                .filter(sum -> !sum.counts().equals(Counts.ZERO));
    }

    /** Sums up a finer answer that is known already before it asks the database. */
    private List<CellSum> ask(CellQuestion question) {
        var now = freshness();
        return cache.get(
                question,
                now,
                asked -> asked.finer()
                        .flatMap(finer -> cache.known(finer, now).stream())
                        .findFirst()
                        .map(rows -> CellSum.summedUp(rows, asked))
                        .orElseGet(() -> cells.sum(asked)));
    }
}
