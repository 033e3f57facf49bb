package id.sinergi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.period.PeriodRange;
import id.sinergi.person.Sex;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserRole;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who may read no records reads no number below the threshold, however they ask. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest
class SmallCellsTest {

    private static final int THRESHOLD = 5;

    private final YearMonth last = YearMonth.from(DemoProgramme.until());
    private final Slice everything = Slice.of("MOU-2025", new PeriodRange(last.minusMonths(23), last));

    @Autowired
    IndicatorService indicators;

    @Autowired
    Questions questions;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void hide() {
        DemoProgramme.in(context);
        HiddenBelow.hide(context, THRESHOLD);
    }

    @AfterEach
    void tell() {
        HiddenBelow.hide(context, 1);
    }

    @Test
    void aMinisterReadsNoSmallNumber() {
        var told = numbers();

        assertThat(told).filteredOn(number -> number > 0 && number < THRESHOLD).isEmpty();
        assertThat(told).filteredOn(number -> number >= THRESHOLD).hasSizeGreaterThan(200);
    }

    @Test
    @ViewTest(role = UserRole.MANAGER)
    void whoeverWorksWithTheRecordsReadsThemExactly() {
        assertThat(numbers()).contains(1L, 2L, 3L, 4L);
    }

    /** Of another day the made-up people are others, and a month of the country may hold too few of them. */
    @Test
    @Tag("undated")
    void theWholeIsToldExactly() {
        var whole = indicators.totals(everything);
        HiddenBelow.hide(context, 1);

        assertThat(whole).isEqualTo(indicators.totals(everything));
    }

    @Test
    void aRateIsHiddenWithItsNumerator() {
        var figure =
                Indicator.R_PUTUS.of(new Totals(Counts.ZERO.hiding(measure -> measure == Measure.DROPPED_OUT), 0, 0));

        assertThat(figure.hidden()).isTrue();
        assertThat(figure.value()).isEmpty();
        assertThatThrownBy(figure::numerator).isInstanceOf(Withheld.class);
    }

    @Test
    void questionsThatCrossTwoTablesAreRefused() {
        Stream.<Function<Slice, Object>>of(
                        slice -> indicators.matrix(slice, Dimension.PROVINCE, Dimension.SECTOR),
                        slice -> indicators.matrix(slice, Dimension.CENTRE, Dimension.SEX),
                        slice -> indicators.totals(
                                slice.withRegion(RegionCode.of("35")).withSex(Sex.P)),
                        slice -> indicators.breakdown(slice.withRegion(RegionCode.of("35")), Dimension.SECTOR),
                        slice -> indicators.series(
                                slice.withSectors(List.of("MAN")).withSex(Sex.P)),
                        slice -> indicators.totals(slice.withAsOf(1)),
                        slice -> questions.of(slice, Set.of()))
                .forEach(question -> assertThatThrownBy(() -> question.apply(everything))
                        .isInstanceOf(Withheld.class)
                        .hasMessage("REFUSED"));
    }

    @Test
    void everyMeasureIsHiddenByARule() {
        var regency = indicators.breakdown(everything, Dimension.REGENCY);

        assertThat(Measure.all())
                .allMatch(measure ->
                        regency.stream().anyMatch(member -> member.counts().isHidden(measure)));
    }

    /** All numbers that are told: of every member of every dimension, as a whole and month by month. */
    private List<Long> numbers() {
        var told = new ArrayList<Long>();
        for (var dimension : Dimension.values()) {
            indicators.breakdown(everything, dimension).forEach(member -> told.addAll(numbers(member.counts())));
            if (dimension != Dimension.MONTH) {
                indicators
                        .matrix(everything, dimension, Dimension.MONTH)
                        .forEach(pair -> told.addAll(numbers(pair.counts())));
            }
        }
        return told;
    }

    private static List<Long> numbers(Counts counts) {
        return Measure.all()
                .filter(measure -> !counts.isHidden(measure))
                .map(counts::of)
                .toList();
    }
}
