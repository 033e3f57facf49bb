package id.sinergi.lens;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.chart.Point;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Slice;
import id.sinergi.period.PeriodRange;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A month that nobody has sent is a gap of a course; zero, the running month and the time before all data are none. */
class TrendAxisTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Slice SLICE = Slice.of("MOU-2025", PeriodRange.year(2026));

    @Test
    void aMonthBetweenOthersThatNobodySentIsMissing() {
        var points = withGaps(reported(3, 4, 6, 9), 3, 4, 6, 9);

        assertThat(points)
                .extracting(Point::key)
                .containsExactly(
                        "2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10");
        assertThat(points.stream()
                        .filter(point -> point.state() == Point.State.MISSING)
                        .map(Point::key))
                .containsExactly("2026-05", "2026-07", "2026-08", "2026-10");
    }

    @Test
    void aTrueZeroStaysZero() {
        assertThat(withGaps(reported(3, 4, 5, 6, 7, 8, 9, 10), 3, 4, 5, 6, 7, 8, 9, 10))
                .noneMatch(point -> point.state() == Point.State.MISSING)
                .allMatch(point -> Double.valueOf(0).equals(point.value()));
    }

    @Test
    void nothingIsMissingBeforeTheFirstDataNorInTheMonthThatRuns() {
        assertThat(withGaps(reported(10), 10)).extracting(Point::key).containsExactly("2026-10");
        assertThat(withGaps(reported())).isEmpty();
        assertThat(withGaps(reported(9, 10), 9, 10))
                .extracting(Point::key)
                .doesNotContain(NOVEMBER.toString(), "2026-12");
    }

    /** The others have sent the month: of this indicator's source it is missing all the same. */
    @Test
    void eachIndicatorGoesByItsOwnSource() {
        var reported = new Reported(NOVEMBER, months(7, 8), months(7, 9), months(7, 8, 9));

        assertThat(reported.missing(Indicator.SERTIFIKAT_ORANG, YearMonth.of(2026, 8)))
                .isTrue();
        assertThat(reported.missing(Indicator.DITEMPATKAN, YearMonth.of(2026, 8)))
                .isFalse();
        assertThat(reported.missing(Indicator.DILATIH, YearMonth.of(2026, 9))).isTrue();
    }

    private static List<Point> withGaps(Reported reported, int... present) {
        var points = IntStream.of(present)
                .mapToObj(month -> Point.of(YearMonth.of(2026, month).toString(), 0))
                .toList();
        return TrendAxis.withGaps(points, SLICE, Indicator.DILATIH, reported);
    }

    private static Reported reported(int... trainings) {
        return new Reported(NOVEMBER, months(trainings), new TreeSet<>(), new TreeSet<>());
    }

    private static TreeSet<YearMonth> months(int... numbers) {
        var months = new TreeSet<YearMonth>();
        IntStream.of(numbers).forEach(month -> months.add(YearMonth.of(2026, month)));
        return months;
    }
}
