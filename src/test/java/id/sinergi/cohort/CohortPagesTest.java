package id.sinergi.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.lag.CohortService;
import id.sinergi.period.Granularity;
import id.sinergi.period.PeriodRange;
import id.sinergi.security.UserRole;
import id.sinergi.wording.Fraction;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * The page of cohorts opens on what is old enough, and lists nothing as mature that is not. Which cohorts are young
 * depends on the day, so these tests keep the usual one.
 */
@Tag("undated")
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MINISTER)
class CohortPagesTest {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final PeriodRange SINCE_2025 = new PeriodRange(YearMonth.of(2025, 1), YearMonth.of(2026, 11));
    private static final Slice SLICE = Slice.of("MOU-2025", SINCE_2025);

    @Autowired
    ApplicationContext context;

    @Autowired
    CohortPages pages;

    @Autowired
    CohortService cohorts;

    @BeforeEach
    void post() {
        DemoProgramme.in(context);
    }

    @Test
    void theUsualCutHasMatureCohortsAndKeepsTheUsualWindowWhereItCan() {
        var cut = pages.usual(SLICE);

        assertThat(cohorts.cohorts(SLICE, Granularity.QUARTER, 12).funnel(12).trained())
                .as("no quarter is a year old")
                .isZero();
        assertThat(cut).isEqualTo(new CohortCut(Granularity.MONTH, 12));
        assertThat(cohorts.cohorts(SLICE, cut.step(), cut.window())
                        .funnel(cut.window())
                        .trained())
                .isPositive();
    }

    @Test
    void whereNoMonthIsOldEnoughTheWindowBecomesShorter() {
        var young = SLICE.withPeriod(new PeriodRange(YearMonth.of(2026, 1), YearMonth.of(2026, 11)));
        var cut = pages.usual(young);

        assertThat(cut).isEqualTo(new CohortCut(Granularity.QUARTER, 6));
        assertThat(cohorts.cohorts(young, cut.step(), cut.window())
                        .funnel(cut.window())
                        .trained())
                .isPositive();
    }

    @Test
    void onlyMembersWithAMatureCohortAreListedAndTheOthersCounted() {
        for (var dimension : List.of(Dimension.CENTRE, Dimension.SECTOR, Dimension.PROVINCE)) {
            var page = pages.of(SLICE, Granularity.MONTH, 12, dimension, INDONESIAN);
            int all = cohorts.groups(SLICE, dimension, Granularity.MONTH, 12).size();

            assertThat(page.groups())
                    .isNotEmpty()
                    .allSatisfy(named ->
                            assertThat(named.group().funnel(12).trained()).isPositive());
            assertThat(page.immatureGroups())
                    .as("%s left out", dimension)
                    .isEqualTo(all - page.groups().size());
            assertThat(all).isGreaterThan(page.groups().size());
        }
    }

    @Test
    void thirteenCohortsAreNotDrawnAsLines() {
        assertThat(pages.of(SLICE, Granularity.MONTH, 12, Dimension.SEX, INDONESIAN)
                        .curves())
                .isEmpty();
        assertThat(pages.of(SLICE, Granularity.QUARTER, 12, Dimension.SEX, INDONESIAN)
                        .curves())
                .hasValueSatisfying(chart -> assertThat(chart.series()).hasSizeBetween(1, 5));
    }

    @Test
    void aSmallFractionStandsBesideItsPercentage() {
        assertThat(Fraction.written(11, 26, INDONESIAN)).isEqualTo("42,3% (11 dari 26)");
        assertThat(Fraction.written(11, 26, Locale.ENGLISH)).isEqualTo("42.3% (11 of 26)");
        assertThat(Fraction.written(423, 1_000, INDONESIAN)).isEqualTo("42,3%");
    }
}
