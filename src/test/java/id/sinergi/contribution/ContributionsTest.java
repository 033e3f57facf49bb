package id.sinergi.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Formula;
import id.sinergi.indicator.Formula.Kind;
import id.sinergi.indicator.Formula.Term;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.Ledger;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.RandomHistory;
import id.sinergi.indicator.Slice;
import id.sinergi.journey.RecordPosting;
import id.sinergi.person.Sex;
import id.sinergi.region.ChosenScope;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The contributions to random changes add up exactly, for random scopes, periods and states of the data. */
@PostgresTest(emptied = true)
class ContributionsTest {

    private static final int CHANGES = 200;

    /** Everybody who counts has one of each, so that members leave nothing. */
    private static final Set<Dimension> COMPLETE =
            EnumSet.of(Dimension.PROVINCE, Dimension.REGENCY, Dimension.SECTOR, Dimension.CENTRE, Dimension.SEX);

    private static final List<Indicator> INDICATORS = Stream.concat(
                    Indicator.builtIn().stream(),
                    Stream.of(
                            defined("X_SELISIH", Kind.DIFFERENCE, Term.of(Measure.TRAINED), Term.of(Measure.PLACED)),
                            defined("X_RASIO", Kind.RATIO, Term.of(Measure.PLACED), Term.of(Measure.CERTIFIED)),
                            defined(
                                    "X_BAGIAN",
                                    Kind.SHARE,
                                    new Term(Measure.TRAINED, new TreeSet<>(Set.of("MAN")), null, null, Sex.P),
                                    new Term(Measure.ENROLLED, new TreeSet<>(), "579344", null, null))))
            .toList();

    private static Indicator defined(String code, Kind kind, Term part, Term whole) {
        return Indicator.defined(code, new Formula(kind, part, whole, null), false);
    }

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RecordPosting posting;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Contributions contributions;

    @Autowired
    private IndicatorFigures figures;

    @Autowired
    private ChosenScope scope;

    private final Map<Kind, Integer> moved = new EnumMap<>(Kind.class);

    @ParameterizedTest
    @ValueSource(longs = {91, 92, 93})
    void addUpExactlyInScopeAndAsOfRandomBatches(long seed, @TempDir Path directory) throws IOException {
        var random = new Random(seed);
        var history = history(random, directory);
        int split = 0;
        while (split < CHANGES || moved.size() < Kind.values().length) {
            scope.set(random.nextInt(3) == 0 ? RegionScope.of(RegionCode.of("35")) : RegionScope.EVERYTHING);
            var after = history.randomSlice();
            var before = earlier(after, history, random);
            var indicator = indicator(random);
            var dimension = dimension(indicator, random);
            if (contributions.of(before, after, indicator, dimension) instanceof Split change) {
                addsUp(change);
                membersAreTheirOwnFigures(change, before, after, dimension);
                assertThat(change.contributions())
                        .as("nothing is left of %s by %s in %s after %s", indicator, dimension, after, before)
                        .noneMatch(one -> one.isRest() && COMPLETE.contains(dimension));
                split++;
            }
        }
        assertThat(moved.values().stream().mapToInt(times -> times).sum())
                .as("changes other than zero")
                .isGreaterThan(CHANGES / 4);
    }

    @Test
    void ofWhatIsCountedInSeveralMembersThereIsNoSplit(@TempDir Path directory) throws IOException {
        var slice = Slice.of(
                "MOU-2025", history(new Random(96), directory).randomSlice().period());
        scope.set(RegionScope.EVERYTHING);

        assertThat(reason(slice, Indicator.SEKTOR, Dimension.PROVINCE)).isEqualTo(Unsplit.Reason.NOT_ADDITIVE);
        assertThat(reason(slice, Indicator.CAKUPAN, Dimension.REGENCY)).isEqualTo(Unsplit.Reason.NOT_ADDITIVE);
        assertThat(reason(slice, Indicator.DILATIH, Dimension.DESTINATION)).isEqualTo(Unsplit.Reason.NO_DESTINATION);
        assertThat(reason(slice.withAgreement("MOU-0"), Indicator.GENDER, Dimension.SECTOR))
                .isEqualTo(Unsplit.Reason.NO_VALUE);
    }

    @Test
    void aMemberThatOnlyGrewContributesNothingToARateThatIsItsOwn() {
        var weighing = new Weighing(new Figure(Indicator.GENDER, 50, 100), new Figure(Indicator.GENDER, 110, 200));

        assertThat(weighing.amount(gender(10, 20), gender(60, 120))).isZero();
        assertThat(weighing.amount(gender(40, 80), gender(50, 80))).isPositive();
        assertThat(weighing.amount(gender(0, 0), gender(1, 10))).isNegative();
    }

    @Test
    void writtenNumbersAddUpToo() {
        var weighing = new Weighing(gender(0, 16), gender(2, 16));
        var member = new Contribution("", 0, gender(0, 8), gender(1, 8), weighing.amount(gender(0, 8), gender(1, 8)));
        var split = new Split(gender(0, 16), gender(2, 16), weighing.divisor(), List.of(member, member));

        assertThat(split.change()).isEqualTo("12.5");
        assertThat(split.written()).containsExactly(dec("6.3"), dec("6.2"));
    }

    private static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }

    private static Figure gender(long women, long all) {
        return new Figure(Indicator.GENDER, women, all);
    }

    private Unsplit.Reason reason(Slice slice, Indicator indicator, Dimension dimension) {
        return ((Unsplit) contributions.of(slice, slice, indicator, dimension)).reason();
    }

    private RandomHistory history(Random random, Path directory) throws IOException {
        var history = new RandomHistory(jdbc, transaction, posting, ledger, random);
        history.post(24, directory);
        return history;
    }

    /** Another period, another state of the data, or both. */
    private static Slice earlier(Slice slice, RandomHistory history, Random random) {
        int differs = random.nextInt(3);
        var other =
                differs == 0 ? slice : slice.withPeriod(history.randomSlice().period());
        return differs == 1
                ? other
                : other.withAsOf(
                        history.batches().get(random.nextInt(history.batches().size())));
    }

    /** Of every kind as often. */
    private static Indicator indicator(Random random) {
        var kind = Kind.values()[random.nextInt(Kind.values().length)];
        var some = INDICATORS.stream()
                .filter(indicator -> indicator.formula().kind() == kind)
                .toList();
        return some.get(random.nextInt(some.size()));
    }

    private static Dimension dimension(Indicator indicator, Random random) {
        var possible = Stream.of(Dimension.values())
                .filter(dimension -> dimension != Dimension.MONTH)
                .filter(dimension ->
                        Contributions.obstacle(indicator, dimension).isEmpty())
                .toList();
        return possible.get(random.nextInt(possible.size()));
    }

    private void addsUp(Split change) {
        Sums.addUp(change);
        if (change.total().signum() != 0) {
            moved.merge(change.before().indicator().formula().kind(), 1, Integer::sum);
        }
    }

    /** What stands for a member is what a slice of that member has. */
    private void membersAreTheirOwnFigures(Split change, Slice before, Slice after, Dimension dimension) {
        for (var one : change.contributions()) {
            if (!one.isRest() && dimension != Dimension.DESTINATION) {
                var indicator = change.before().indicator();
                assertThat(List.of(one.before(), one.after()))
                        .as("%s of %s in %s after %s", one.key(), indicator, after, before)
                        .isEqualTo(Stream.of(before, after)
                                .map(slice -> figures.total(
                                        narrowed(slice, dimension, Objects.requireNonNull(one.key())), indicator))
                                .toList());
            }
        }
    }

    private static Slice narrowed(Slice slice, Dimension dimension, String key) {
        return switch (dimension) {
            case PROVINCE, REGENCY ->
                slice.region().contains(RegionCode.of(key)) ? slice.withRegion(RegionCode.of(key)) : slice;
            case SECTOR -> slice.withSectors(List.of(key));
            case CENTRE -> slice.withCentre(key);
            case SEX -> slice.withSex(Sex.valueOf(key));
            case DESTINATION, MONTH -> slice;
        };
    }
}
