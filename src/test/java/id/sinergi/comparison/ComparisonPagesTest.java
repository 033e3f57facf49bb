package id.sinergi.comparison;

import static id.sinergi.indicator.Measure.TRAINED;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTestExtension;
import id.sinergi.chart.Point;
import id.sinergi.dashboard.FocusService;
import id.sinergi.database.PostgresTest;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.HiddenBelow;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Figures;
import id.sinergi.lens.Ripeness;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.ReportService;
import id.sinergi.report.SectionChoice;
import id.sinergi.security.UserRole;
import id.sinergi.subject.Subject;
import id.sinergi.wording.Growth;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Changes run from the earlier to the later, months that do not correspond are counted, and no zero is made up. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
class ComparisonPagesTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @Autowired
    ApplicationContext context;

    @Autowired
    ComparisonPages comparisons;

    @Autowired
    FocusService pages;

    @Autowired
    IndicatorService indicators;

    @Autowired
    ReportService reports;

    @Autowired
    Ripeness ripeness;

    @BeforeEach
    void signIn() {
        DemoProgramme.in(context);
        ViewTestExtension.signIn(context, UserRole.MINISTER, "id", 0);
    }

    @AfterEach
    void signOut() {
        ViewTestExtension.signOut();
    }

    @Test
    void aChangeRunsFromTheEarlierPeriodToTheLater() {
        var page = comparisons.periods(slice(2026, 9, 2026, 9), false, INDONESIAN);

        assertThat(page.sides())
                .extracting(ComparedSide::name)
                .containsExactly("September 2025", "Agustus 2026", "September 2026");
        assertThat(page.changes())
                .extracting(ComparedChange::name)
                .containsExactly("Perubahan dari Agustus 2026 ke September 2026");
        double before = trained(slice(2026, 8, 2026, 8));
        double after = trained(slice(2026, 9, 2026, 9));
        assertThat(page.changes().getFirst().growth(Indicator.DILATIH)).hasValueSatisfying(growth -> {
            assertThat(growth.kind()).isEqualTo(Growth.Kind.PERCENT);
            assertThat(growth.amount()).isCloseTo(100 * (after - before) / before, within(1e-9));
        });
    }

    @Test
    void fromFewPeopleOnAChangeIsSaidInPeople() {
        var small = indicators.breakdown(slice(2026, 8, 2026, 8), Dimension.PROVINCE).stream()
                .filter(province -> province.counts().of(Measure.TRAINED) > 0)
                .min(Comparator.comparingLong(province -> province.counts().of(Measure.TRAINED)))
                .orElseThrow();
        var few = slice(2026, 9, 2026, 9).withRegion(RegionCode.of(small.key()));
        var page = comparisons.periods(few, false, INDONESIAN);
        long before = (long) trained(few.withPeriod(few.period().preceding()));
        long after = (long) trained(few);

        assertThat(before).isBetween(1L, 29L);
        assertThat(page.changes()
                        .getLast()
                        .growth(Indicator.DILATIH)
                        .orElseThrow()
                        .written("orang", INDONESIAN))
                .isEqualTo(Figures.INDONESIAN.signed(after - before) + " orang");
    }

    @Test
    void aPeriodBeforeTheAgreementHasNoFigures() {
        var page = comparisons.periods(slice(2026, 7, 2026, 9), false, INDONESIAN);
        var yearBefore = page.sides().getFirst();

        assertThat(yearBefore.name()).isEqualTo("Triwulan III 2025");
        assertThat(yearBefore.value(Indicator.DILATIH)).isEmpty();
        assertThat(page.changes()).extracting(ComparedChange::from).doesNotContain(yearBefore);
        assertThat(page.course().series().getFirst().points())
                .extracting(Point::state)
                .containsOnly(Point.State.MISSING);
    }

    @Test
    void monthsThatDoNotCorrespondAreCountedAndCarryTheirOwnNames() {
        var page = comparisons.periods(slice(2026, 7, 2026, 9), false, INDONESIAN);

        assertThat(page.course().categories())
                .extracting(category -> category.label())
                .containsExactly("Bulan ke-1", "Bulan ke-2", "Bulan ke-3");
        assertThat(page.course().series().get(1).points())
                .extracting(Point::note)
                .containsExactly("April 2026", "Mei 2026", "Juni 2026");
    }

    @Test
    void anIndexBeginsWithTheFirstMonthOfThirtyPeople() {
        var page = comparisons.members(
                Subject.REGION, List.of("35", "51", "91"), slice(2026, 1, 2026, 9), true, INDONESIAN);

        for (int side = 0; side < page.sides().size(); side++) {
            var own = indicators.series(page.sides().get(side).slice()).stream()
                    .map(month -> month.counts().of(TRAINED))
                    .toList();
            var points = page.course().series().get(side).points();
            int first = (int) own.stream().takeWhile(people -> people < 30).count();
            for (int i = 0; i < points.size(); i++) {
                assertThat(points.get(i).value())
                        .isEqualTo(i < first ? null : Double.valueOf(100.0 * own.get(i) / own.get(first)));
                if (i < first) {
                    assertThat(points.get(i).note())
                            .startsWith(
                                    first == own.size() ? "Tidak ada bulan dengan 30 orang" : "Sebelum bulan dasar, ");
                }
            }
        }
    }

    @Test
    void aCertificationRateOfMonthsTooYoungSaysSoOnScreenAndInTheFile() {
        var slice = slice(2026, 1, 2026, 10);
        var young = ripeness.note(slice, Indicator.R_SERT, INDONESIAN);
        var page = comparisons.members(Subject.REGION, List.of("35", "33"), slice, false, INDONESIAN);
        var table = (TableSection) ComparisonSections.of(page, INDONESIAN).getFirst();

        assertThat(young).startsWith("termasuk ").endsWith("Okt 2026 yang belum matang");
        assertThat(page.sides()).allSatisfy(side -> {
            assertThat(side.note(Indicator.R_SERT)).isEqualTo(young);
            assertThat(side.note(Indicator.GENDER)).isEmpty();
        });
        assertThat(table.table().rows())
                .anyMatch(row -> row.getFirst().toString().contains("Tingkat sertifikasi (Jawa Timur: " + young));
    }

    @Test
    void theBaseOfAStandingIsNamedByWhatItIs() {
        var inJawaTimur = slice(2026, 1, 2026, 9).withRegion(RegionCode.of("35"));
        var page = pages.of(Subject.SECTOR, inJawaTimur.withSectors(List.of("MAN")), INDONESIAN);

        assertThat(page.standingBase()).isEqualTo("semua sektor · Jawa Timur");
        assertThat(page.standings().getFirst().whole().orElseThrow()).isEqualTo(trained(inJawaTimur));
        var region = pages.of(Subject.REGION, inJawaTimur, INDONESIAN);
        assertThat(region.standingBase()).isEqualTo("Indonesia");
        assertThat(region.standings().getFirst().whole().orElseThrow()).isEqualTo(trained(slice(2026, 1, 2026, 9)));
    }

    @Test
    void aManagersBaseIsTheirOwnRegionsAndCalledSo() {
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 3500, 5200);
        var all = slice(2026, 1, 2026, 9);
        var page = pages.of(Subject.REGION, all.withRegion(RegionCode.of("35")), INDONESIAN);

        assertThat(page.standingBase()).isEqualTo("wilayah Anda: Jawa Timur, Nusa Tenggara Barat");
        assertThat(page.standings().getFirst().whole().orElseThrow())
                .isEqualTo(trained(all.withRegion(RegionCode.of("35"))) + trained(all.withRegion(RegionCode.of("52"))));
    }

    @Test
    void aManagersRegionsStandBesideTheCountryOnScreenAndInTheFile() {
        var all = slice(2026, 1, 2026, 9);
        var country = trained(all);
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 3500, 5200);
        var page = comparisons.members(Subject.REGION, List.of("35", "52"), all, false, INDONESIAN);
        var table = (TableSection) ComparisonSections.of(page, INDONESIAN).getFirst();

        assertThat(page.shown())
                .extracting(ComparedSide::name)
                .containsExactly("Jawa Timur", "Nusa Tenggara Barat", "Indonesia");
        assertThat(page.shown().getLast().value(Indicator.DILATIH)).hasValue(country);
        assertThat(table.table().columns()).extracting(column -> column.name()).contains("Indonesia");
        assertThat(comparisons
                        .members(Subject.SECTOR, List.of("MAN", "KES"), all, false, INDONESIAN)
                        .shown())
                .hasSize(2);
    }

    @Test
    void whoSeesTheCountryHasNoBenchmarkBesideRegions() {
        var page = comparisons.members(Subject.REGION, List.of("35", "52"), slice(2026, 1, 2026, 9), false, INDONESIAN);

        assertThat(page.shown()).isEqualTo(page.sides());
    }

    /** Of the smallest provinces, so that something is hidden. */
    @Test
    void whatIsHiddenStandsAsSuchOnScreenAndInTheFile() {
        var all = slice(2026, 1, 2026, 9);
        var smallest = indicators.breakdown(all, Dimension.PROVINCE).stream()
                .sorted(Comparator.comparingLong(one -> one.counts().of(Measure.TRAINED)))
                .map(one -> one.key())
                .limit(3)
                .toList();
        HiddenBelow.hide(context, 5);
        try {
            for (boolean index : new boolean[] {false, true}) {
                var page = comparisons.members(
                        Subject.REGION, List.of("35", smallest.get(0), smallest.get(1)), all, index, INDONESIAN);
                var points = Stream.concat(page.stages().series().stream(), page.course().series().stream())
                        .flatMap(series -> series.points().stream())
                        .toList();
                var table =
                        (TableSection) ComparisonSections.of(page, INDONESIAN).getFirst();

                assertThat(page.sides()).anyMatch(side -> side.hides(Indicator.DILATIH));
                assertThat(points).extracting(Point::state).contains(Point.State.SUPPRESSED);
                assertThat(points)
                        .filteredOn(point -> point.value() != null && point.value() > 0 && point.value() < 5)
                        .isEmpty();
                assertThat(table.table().rows().toString()).contains("•••");
                assertThat(page.stages().caption().alternative()).contains("•••");
            }
            var periods = comparisons.periods(all.withRegion(RegionCode.of(smallest.get(1))), false, INDONESIAN);
            assertThat(periods.sides()).anyMatch(side -> side.hides(Indicator.DILATIH));
        } finally {
            HiddenBelow.hide(context, 1);
        }
    }

    @Test
    void theTableOfDestinationsHoldsNoMadeUpZeros() {
        var document = reports.document(new ReportOrder(
                "Data", List.of(new SectionChoice("DESTINATION_TABLE")), slice(2026, 1, 2026, 9), INDONESIAN));
        var table = (TableSection) document.sections().getFirst();

        assertThat(table.table().columns())
                .extracting(column -> column.name())
                .containsExactly("Kode", "Nama", "Ditempatkan");
        assertThat(table.table().rows()).isNotEmpty();
        assertThat(table.message()).contains("hanya diketahui untuk orang yang ditempatkan");
    }

    @Test
    void aFileAboutNobodySaysWhyInsteadOfZeros() {
        var document = reports.document(new ReportOrder(
                "Data",
                List.of(new SectionChoice("HEADLINES"), new SectionChoice("PROVINCES")),
                slice(2025, 1, 2025, 3),
                INDONESIAN));

        assertThat(document.sections())
                .extracting(section -> section.title())
                .containsExactly("Sebelum perjanjian berlaku");
    }

    @Test
    void aChartThatShowsMoreThanTheChosenSaysThatItDoesNotFollowTheFilter() {
        var page = pages.of(Subject.CENTRE, slice(2026, 1, 2026, 9).withSectors(List.of("MAN")), INDONESIAN);

        assertThat(requireNonNull(page.parts().get(Dimension.SECTOR)).caption().subtitle())
                .endsWith("tidak mengikuti filter sektor");
        assertThat(requireNonNull(page.parts().get(Dimension.DESTINATION))
                        .caption()
                        .subtitle())
                .doesNotContain("tidak mengikuti");
    }

    private double trained(Slice slice) {
        return indicators.totals(slice).counts().of(TRAINED);
    }

    private static Slice slice(int year, int from, int toYear, int to) {
        return Slice.of("MOU-2025", new PeriodRange(YearMonth.of(year, from), YearMonth.of(toYear, to)));
    }
}
