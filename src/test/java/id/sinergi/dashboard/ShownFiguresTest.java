package id.sinergi.dashboard;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTestExtension;
import id.sinergi.cohort.CohortPages;
import id.sinergi.cohort.CohortSections;
import id.sinergi.comparison.ComparisonPages;
import id.sinergi.comparison.ComparisonSections;
import id.sinergi.database.PostgresTest;
import id.sinergi.document.ReportSection;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingSections;
import id.sinergi.finding.FindingService;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Totals;
import id.sinergi.lag.Cohort;
import id.sinergi.lag.CohortService;
import id.sinergi.lag.Lag;
import id.sinergi.period.Granularity;
import id.sinergi.period.PeriodRange;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportService;
import id.sinergi.security.UserRole;
import id.sinergi.subject.Subject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The files of comparisons, standings, findings and cohorts, read back, hold what the services answer for the same slice. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
class ShownFiguresTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("id"), Locale.ENGLISH);
    private static final Slice SLICE =
            Slice.of("MOU-2025", new PeriodRange(YearMonth.of(2025, 1), YearMonth.of(2026, 9)));
    private static final int WINDOW = 6;

    /** Findings that take several slides. */
    private static final int MANY = 40;

    @Autowired
    ApplicationContext context;

    @Autowired
    ReportService reports;

    @Autowired
    FocusSections sections;

    @Autowired
    ComparisonPages comparisons;

    @Autowired
    FocusService pages;

    @Autowired
    CohortPages cohortPages;

    @Autowired
    FindingService findings;

    @Autowired
    IndicatorService indicators;

    @Autowired
    CohortService cohorts;

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
    void aComparisonHoldsTheTotalsOfEachSideAndItsDistanceFromTheFirst() throws IOException {
        var codes = List.of("35", "33", "52");
        var totals = codes.stream()
                .map(code -> indicators.totals(Subject.REGION.of(SLICE, code)))
                .toList();
        for (var locale : LANGUAGES) {
            var shown = ComparisonSections.of(comparisons.members(Subject.REGION, codes, SLICE, false, locale), locale);
            assertThat(numbers(sheet(shown, 0, locale), 2))
                    .as(locale.toString())
                    .startsWith(
                            compared(Indicator.PESERTA, totals),
                            compared(Indicator.DILATIH, totals),
                            compared(Indicator.DIUJI, totals),
                            compared(Indicator.SERTIFIKAT_ORANG, totals),
                            compared(Indicator.SERTIFIKAT_LEMBAR, totals),
                            compared(Indicator.DITEMPATKAN, totals))
                    .endsWith(beside(Indicator.R_SERT, totals), beside(Indicator.SEKTOR, totals));
        }
    }

    /** The values, then how many percent more or less than the first the others are. */
    private static List<String> compared(Indicator count, List<Totals> totals) {
        var values = totals.stream()
                .mapToDouble(side -> count.of(side).value().orElseThrow())
                .toArray();
        return Stream.of(
                        values[0],
                        values[1],
                        values[2],
                        100 * (values[1] / values[0] - 1),
                        100 * (values[2] / values[0] - 1))
                .map(ShownFiguresTest::exact)
                .toList();
    }

    /** The values alone. */
    private static List<String> beside(Indicator measure, List<Totals> totals) {
        return Stream.concat(totals.stream().map(side -> exact(measure.of(side).value())), Stream.of("-", "-"))
                .toList();
    }

    @Test
    void whereAMemberStandsIsWrittenInNumbers() throws IOException {
        for (var locale : LANGUAGES) {
            var page = pages.of(Subject.REGION, Subject.REGION.of(SLICE, "35"), locale);
            var shown = sections.of(page, locale);
            var rows = numbers(sheet(shown, shown.size() - 2, locale), 1);
            assertThat(rows).hasSameSizeAs(page.standings());
            for (int i = 0; i < rows.size(); i++) {
                var standing = page.standings().get(i);
                var beside = exact(standing.besideWhole());
                assertThat(rows.get(i).subList(0, 2)).containsExactly(exact(standing.value()), exact(standing.whole()));
                assertThat(rows.get(i).subList(3, 5))
                        .isEqualTo(standing.isRate() ? List.of("-", beside) : List.of(beside, "-"));
            }
        }
    }

    private static List<List<String>> numbers(List<List<String>> rows, int labels) {
        return rows.stream().map(row -> row.subList(labels, row.size())).toList();
    }

    @Test
    void findingsAreAllThereWithTheirPeople() throws IOException {
        for (var locale : LANGUAGES) {
            var all = findings.all(SLICE, locale);
            assertThat(all).isNotEmpty();
            assertThat(sheet(FindingSections.of(all, locale), 0, locale).stream()
                            .map(row -> row.subList(2, 4)))
                    .containsExactlyElementsOf(all.stream()
                            .flatMap(Finding::withMembers)
                            .map(finding -> List.of(finding.sentence(), exact(finding.people())))
                            .toList());
            var many = Collections.nCopies(
                    MANY,
                    all.stream()
                            .flatMap(Finding::withMembers)
                            .reduce((one, last) -> last)
                            .orElseThrow());
            assertThat(slideRows(FindingSections.of(many, locale), locale))
                    .extracting(row -> row.get(2))
                    .isEqualTo(many.stream().map(Finding::sentence).toList());
        }
    }

    @Test
    void theTableOfCohortsHoldsWhatIsKnownAndSaysWhatIsTooYoung() throws IOException {
        for (var locale : LANGUAGES) {
            var shown = cohortSections(Dimension.SECTOR, locale);
            var expected = cohorts.cohorts(SLICE, Granularity.MONTH, WINDOW).cohorts().stream()
                    .filter(cohort -> cohort.trained() > 0)
                    .map(cohort -> Stream.concat(
                                    Stream.of(cohort.trained(), cohort.certified(), cohort.placed())
                                            .map(ShownFiguresTest::exact),
                                    Stream.of(3, 6, 9, 12).map(months -> placed(cohort, months)))
                            .toList())
                    .toList();
            assertThat(expected.toString()).contains("-, -").matches("(?s).*\\.[1-9].*");
            assertThat(sheet(shown, shown.size() - 2, locale).stream()
                            .map(row -> row.subList(1, 8))
                            .toList())
                    .as(locale.toString())
                    .isEqualTo(expected);
        }
    }

    @Test
    void waitingTimesAreThoseOfMatureCohorts() throws IOException {
        var lags = cohorts.cohorts(SLICE, Granularity.MONTH, WINDOW).lags();
        var expected = Stream.of(
                        requireNonNull(lags.trainingToCertificate()),
                        requireNonNull(lags.certificateToPlacement()),
                        requireNonNull(lags.trainingToPlacement()))
                .map(lag -> List.of(exact(lag.people()), exact(lag.median()), exact(lag.p75()), exact(lag.p90())))
                .toList();
        for (var locale : LANGUAGES) {
            var shown = cohortSections(Dimension.SECTOR, locale);
            assertThat(sheet(shown, shown.size() - 3, locale).stream()
                            .map(row -> row.subList(1, 5))
                            .toList())
                    .isEqualTo(expected);
        }
    }

    @Test
    void groupsAreJudgedByTheirMatureCohortsAndTheWholeStandsLast() throws IOException {
        var groups = new ArrayList<>(cohorts.groups(SLICE, Dimension.SECTOR, Granularity.MONTH, WINDOW).stream()
                .filter(group -> group.immature(WINDOW) < group.trained())
                .sorted((one, other) -> Long.compare(other.trained(), one.trained()))
                .toList());
        groups.add(cohorts.cohorts(SLICE, Granularity.MONTH, WINDOW));
        var expected = groups.stream()
                .map(group -> List.of(
                        exact(group.trained()),
                        exact(group.immature(WINDOW)),
                        exact(group.funnel(WINDOW).certificationShare()),
                        exact(group.funnel(3).placementShare()),
                        exact(group.funnel(6).placementShare()),
                        exact(group.funnel(9).placementShare()),
                        exact(group.funnel(12).placementShare()),
                        exact(group.funnel(WINDOW).placementRate()),
                        exact(median(group.lags().trainingToCertificate())),
                        exact(median(group.lags().certificateToPlacement()))))
                .toList();
        for (var locale : LANGUAGES) {
            var shown = cohortSections(Dimension.SECTOR, locale);
            assertThat(sheet(shown, shown.size() - 1, locale).stream()
                            .map(row -> row.subList(1, 11))
                            .toList())
                    .as(locale.toString())
                    .isEqualTo(expected);
        }
    }

    @Test
    void destinationsHoldThePeoplePlacedThere() throws IOException {
        var expected = cohorts.destinations(SLICE, Granularity.MONTH, WINDOW).stream()
                .map(country -> List.of(
                        exact(country.placed()),
                        exact(country.placedWithin(3)),
                        exact(country.placedWithin(6)),
                        exact(country.placedWithin(9)),
                        exact(country.placedWithin(12)),
                        exact(median(country.lags().certificateToPlacement())),
                        exact(median(country.lags().trainingToPlacement()))))
                .toList();
        assertThat(expected).isNotEmpty();
        for (var locale : LANGUAGES) {
            var shown = cohortSections(Dimension.DESTINATION, locale);
            assertThat(sheet(shown, shown.size() - 1, locale).stream()
                            .map(row -> row.subList(1, 8))
                            .toList())
                    .isEqualTo(expected);
        }
    }

    private List<ReportSection> cohortSections(Dimension dimension, Locale locale) {
        return CohortSections.of(cohortPages.of(SLICE, Granularity.MONTH, WINDOW, dimension, locale), locale);
    }

    private static String placed(Cohort cohort, int months) {
        return exact(cohort.mature(months) ? (Double) (100.0 * cohort.placedWithin(months) / cohort.trained()) : null);
    }

    private static @Nullable Double median(@Nullable Lag lag) {
        return lag == null ? null : lag.median();
    }

    private static String exact(OptionalDouble value) {
        return exact(value.isPresent() ? (Double) value.getAsDouble() : null);
    }

    private static String exact(long value) {
        return exact((Double) (double) value);
    }

    /** Percentages are stored as fractions, which cost the last digits of a number. */
    private static String exact(@Nullable Double value) {
        return value == null ? "-" : String.format(Locale.ROOT, "%.6f", value);
    }

    /** The rows of a section's sheet below its header: texts as they are, numbers exactly, no number as a dash. */
    private List<List<String>> sheet(List<ReportSection> shown, int section, Locale locale) throws IOException {
        try (var workbook = new XSSFWorkbook(file(shown, ReportFormat.XLSX, locale))) {
            var sheet = workbook.getSheetAt(workbook.getNumberOfSheets() - shown.size() + section);
            int head = sheet.getPaneInformation().getHorizontalSplitPosition() - 1;
            var numbers = sheet.getRow(head);
            return StreamSupport.stream(sheet.spliterator(), false)
                    .filter(row -> row.getRowNum() > head)
                    .map(row -> cells(row, numbers))
                    .toList();
        }
    }

    private static List<String> cells(Row row, Row head) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(cell -> {
                    if (cell.getCellType() == CellType.NUMERIC) {
                        boolean percent =
                                cell.getCellStyle().getDataFormatString().contains("%");
                        return exact((Double) (cell.getNumericCellValue() * (percent ? 100 : 1)));
                    }
                    boolean words =
                            head.getCell(cell.getColumnIndex()).getCellStyle().getAlignment()
                                    == HorizontalAlignment.LEFT;
                    return words ? cell.getStringCellValue() : "-";
                })
                .toList();
    }

    private List<List<String>> slideRows(List<ReportSection> shown, Locale locale) throws IOException {
        try (var show = new XMLSlideShow(file(shown, ReportFormat.PPTX, locale))) {
            return show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast)
                    .flatMap(table -> table.getRows().stream().skip(1))
                    .map(row ->
                            row.getCells().stream().map(cell -> cell.getText()).toList())
                    .toList();
        }
    }

    private ByteArrayInputStream file(List<ReportSection> shown, ReportFormat format, Locale locale)
            throws IOException {
        var document = reports.document("Uji", shown, SLICE, "uji", locale);
        return new ByteArrayInputStream(reports.file(document, format).content());
    }
}
