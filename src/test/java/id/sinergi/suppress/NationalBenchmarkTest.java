package id.sinergi.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTestExtension;
import id.sinergi.dashboard.FocusService;
import id.sinergi.dashboard.Standing;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.HiddenBelow;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.Slice;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserRole;
import id.sinergi.security.WholeCountry;
import id.sinergi.subject.Subject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A manager of two provinces reads the national value as the one benchmark, suppressed like all. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
class NationalBenchmarkTest {

    private static final int SMALL = 5;
    private final YearMonth last = YearMonth.from(DemoProgramme.until());
    private final Slice year = Slice.of("MOU-2025", new PeriodRange(last.minusMonths(11), last));

    @Autowired
    private NationalBenchmark benchmark;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private FocusService pages;

    @Autowired
    private WholeCountry whole;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void signIn() {
        DemoProgramme.in(context);
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 3500, 5200);
    }

    @AfterEach
    void tell() {
        HiddenBelow.hide(context, 1);
        ViewTestExtension.signOut();
    }

    @Test
    void itIsTheFigureOfTheCountryAndStandsBesideAPagesOwn() {
        var country = whole.call(() -> indicators.totals(year)).counts().of(Measure.TRAINED);
        assertThat(indicators.totals(year).counts().of(Measure.TRAINED)).isLessThan(country);
        assertThat(benchmark
                        .of(year.withRegion(RegionCode.of("35")))
                        .orElseThrow()
                        .of(Measure.TRAINED))
                .isEqualTo(country);

        var page = pages.of(Subject.REGION, year.withRegion(RegionCode.of("35")), Locale.of("id"));
        assertThat(page.country()).isEqualTo("Indonesia");
        assertThat(page.standings())
                .filteredOn(standing -> standing.measure().equals("TRAINED"))
                .singleElement()
                .extracting(Standing::national)
                .isEqualTo(OptionalDouble.of(country));
    }

    @Test
    void whoSeesTheCountryHasNoBenchmarkAndWhoSeesNothingNeither() {
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 0);
        assertThat(benchmark.of(year)).isEmpty();
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id");
        assertThat(benchmark.of(year)).isEmpty();
    }

    /** The manager knows the own people exactly, so that the benchmark minus these is a number of people too. */
    @Test
    void neitherItNorWhatIsLeftOfItNorTheDifferenceOfTwoPeriodsIsSmall() {
        HiddenBelow.hide(context, SMALL);
        var small = new ArrayList<String>();
        int told = 0;
        int hidden = 0;
        for (var sector : List.of("MAN", "KES", "KON", "PAR", "TIK")) {
            for (int from = 0; from < 12; from++) {
                var before = OptionalLong.of(0);
                for (int to = from; to < 12; to++) {
                    var slice = year.withSectors(List.of(sector)).withPeriod(months(from, to));
                    var left = left(slice);
                    told += left.isPresent() ? 1 : 0;
                    hidden += left.isPresent() ? 0 : 1;
                    if (left.isPresent() && before.isPresent() && isSmall(left.getAsLong() - before.getAsLong())) {
                        small.add(slice.sectors() + " " + slice.period());
                    }
                    before = left;
                }
            }
        }
        assertThat(small).isEmpty();
        assertThat(told).isPositive();
        assertThat(hidden).isPositive();
    }

    private OptionalLong left(Slice slice) {
        var national = benchmark.of(slice).orElse(Counts.ZERO.hiding(measure -> true));
        if (national.isHidden(Measure.TRAINED)) {
            return OptionalLong.empty();
        }
        long all = national.of(Measure.TRAINED);
        assertThat(isSmall(all)).isFalse();
        assertThat(all)
                .isEqualTo(whole.call(() -> indicators.totals(slice)).counts().of(Measure.TRAINED));
        return OptionalLong.of(all - indicators.totals(slice).counts().of(Measure.TRAINED));
    }

    private boolean isSmall(long people) {
        return people > 0 && people < SMALL;
    }

    private PeriodRange months(int from, int to) {
        return new PeriodRange(last.minusMonths(11L - from), last.minusMonths(11L - to));
    }
}
