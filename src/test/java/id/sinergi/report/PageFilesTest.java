package id.sinergi.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTestExtension;
import id.sinergi.briefing.BriefingService;
import id.sinergi.dashboard.FileTexts;
import id.sinergi.database.PostgresTest;
import id.sinergi.document.ReportDocument;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.PairCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Figures;
import id.sinergi.matrix.MatrixAxis;
import id.sinergi.matrix.MatrixSections;
import id.sinergi.matrix.MatrixService;
import id.sinergi.matrix.MatrixTurn;
import id.sinergi.matrix.MatrixValue;
import id.sinergi.period.PeriodRange;
import id.sinergi.security.UserRole;
import id.sinergi.waiting.WaitingPages;
import id.sinergi.waiting.WaitingSections;
import id.sinergi.waiting.WaitingService;
import id.sinergi.wording.MemberNames;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Files of the waiting room, of a matrix, of a chosen indicator and of every ready-made briefing, read back as a manager of
 * two provinces gets them: the figures are those that the services answer for these two, and no file calls them the
 * country.
 */
@PostgresTest(properties = DemoProgramme.CONTEXT)
class PageFilesTest {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final List<ReportFormat> READ =
            List.of(ReportFormat.XLSX, ReportFormat.CSV_PLAIN, ReportFormat.PPTX, ReportFormat.PDF_PAPER);
    private static final String MINE = "wilayah Anda: Jawa Timur, Nusa Tenggara Barat";

    /** The country where it is meant as a place, not in the name of a ministry or of the workers. */
    private static final Pattern COUNTRY = Pattern.compile("(?<![Mm]igran )\\bIndonesia\\b");

    private static final Slice SLICE =
            Slice.of("MOU-2025", new PeriodRange(YearMonth.of(2026, 1), YearMonth.of(2026, 9)));

    @Autowired
    ApplicationContext context;

    @Autowired
    ReportService reports;

    @Autowired
    BriefingService briefings;

    @Autowired
    IndicatorService indicators;

    @Autowired
    MemberNames names;

    @Autowired
    WaitingPages waitingPages;

    @Autowired
    WaitingService waiting;

    @Autowired
    MatrixService matrices;

    @Autowired
    MatrixSections matrixSections;

    @BeforeEach
    void signIn() {
        DemoProgramme.in(context);
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 3500, 5200);
    }

    @AfterEach
    void signOut() {
        ViewTestExtension.signOut();
    }

    @Test
    void filesOfTheWaitingRoomHoldWhoWaitsInEachRegion() throws IOException {
        var page = waitingPages.of(SLICE, Dimension.PROVINCE, INDONESIAN);
        var document =
                reports.document("Menunggu", WaitingSections.of(page, INDONESIAN), SLICE, "menunggu", INDONESIAN);

        var expected = new ArrayList<List<String>>();
        waiting.members(SLICE, Dimension.PROVINCE).entrySet().stream()
                .sorted(Map.Entry.comparingByValue((one, other) -> Long.compare(other.people(), one.people())))
                .forEach(member -> expected.add(List.of(
                        name(Dimension.PROVINCE, member.getKey()),
                        number(member.getValue().people()),
                        number(counts(member.getKey(), Measure.CERTIFIED)))));
        expected.add(List.of(
                "Jumlah",
                number(waiting.of(SLICE).people()),
                number(indicators.totals(SLICE).counts().of(Measure.CERTIFIED))));
        assertThat(expected).hasSize(3);
        for (var format : READ) {
            assertRows(document, format, expected);
        }
    }

    @Test
    void filesOfAMatrixHoldItsCellsAndSums() throws IOException {
        var turn = new MatrixTurn(MatrixAxis.SECTOR, MatrixAxis.REGION, MatrixAxis.QUARTER, "", MatrixValue.TRAINED);
        var document = reports.document(
                "Tabulasi",
                matrixSections.of(matrices.of(SLICE, turn, INDONESIAN), INDONESIAN),
                SLICE,
                "matriks",
                INDONESIAN);

        var cells = indicators.matrix(SLICE, Dimension.SECTOR, Dimension.PROVINCE).stream()
                .collect(Collectors.groupingBy(
                        PairCounts::row,
                        Collectors.toMap(
                                PairCounts::column, pair -> pair.counts().of(Measure.TRAINED))));
        var columns = descending(Dimension.PROVINCE);
        var expected = new ArrayList<List<String>>();
        for (var sector : descending(Dimension.SECTOR)) {
            var own = cells.getOrDefault(sector.key(), Map.of());
            expected.add(line(
                    name(Dimension.SECTOR, sector.key()),
                    columns.stream().map(column -> own.getOrDefault(column.key(), 0L)),
                    sector.counts().of(Measure.TRAINED)));
        }
        expected.add(line(
                "Jumlah",
                columns.stream().map(column -> column.counts().of(Measure.TRAINED)),
                indicators.totals(SLICE).counts().of(Measure.TRAINED)));
        for (var format : READ) {
            assertRows(document, format, expected);
        }
    }

    @Test
    void filesOfAChosenIndicatorHoldItsFiguresOfEachRegion() throws IOException {
        var order = new ReportOrder(
                "Ditempatkan",
                Stream.of("TREND", "MAP", "RANKING")
                        .map(part -> new SectionChoice(part + ".DITEMPATKAN.COUNT"))
                        .toList(),
                SLICE,
                INDONESIAN);
        var document = reports.document(order);

        assertThat(document.sections())
                .hasSize(3)
                .allSatisfy(section -> assertThat(section.title()).startsWith("Orang ditempatkan"));
        var expected = descending(Dimension.PROVINCE, Measure.PLACED).stream()
                .map(province -> List.of(
                        name(Dimension.PROVINCE, province.key()),
                        number(province.counts().of(Measure.PLACED))))
                .toList();
        for (var format : READ) {
            assertRows(document, format, expected);
        }
    }

    @Test
    void noFileOfAReadyMadeBriefingTakesTheOwnRegionsForTheCountry() throws IOException {
        for (var briefing : briefings.all(INDONESIAN)) {
            var order = briefings.order(briefing, INDONESIAN);
            long trained = indicators.totals(order.slice()).counts().of(Measure.TRAINED);
            for (var format : READ) {
                var text = readAsMine(reports.file(order, format), format);
                assertThat(text)
                        .as("%s as %s", briefing.name(), format)
                        .containsAnyOf(number(trained), String.valueOf(trained));
            }
        }
    }

    private static String readAsMine(ReportFile file, ReportFormat format) throws IOException {
        assertThat(file.name()).contains("wilayah-anda-jawa-timur-nusa-tenggara-barat");
        var text = FileTexts.of(file.content(), format).replaceAll("\\s+", " ");
        assertThat(text).as(file.name()).contains(MINE);
        assertThat(COUNTRY.matcher(text).find()).as("%s: %s", file.name(), text).isFalse();
        return text;
    }

    /** Those rows stand in this order among those of the file, whatever follows in them. */
    private void assertRows(ReportDocument document, ReportFormat format, List<List<String>> expected)
            throws IOException {
        var file = reports.file(document, format);
        assertThat(FileRows.of(file, format, expected.getFirst().size()))
                .as("%s", format)
                .containsSubsequence(expected.stream().map(FileRows::squeezed).toList());
        readAsMine(file, format);
    }

    private List<MemberCounts> descending(Dimension dimension) {
        return descending(dimension, Measure.TRAINED);
    }

    private List<MemberCounts> descending(Dimension dimension, Measure measure) {
        return indicators.breakdown(SLICE, dimension).stream()
                .filter(member -> member.counts().of(measure) > 0)
                .sorted((one, other) ->
                        Long.compare(other.counts().of(measure), one.counts().of(measure)))
                .toList();
    }

    private long counts(String province, Measure measure) {
        return indicators.breakdown(SLICE, Dimension.PROVINCE).stream()
                .filter(member -> member.key().equals(province))
                .mapToLong(member -> member.counts().of(measure))
                .sum();
    }

    private static List<String> line(String name, Stream<Long> cells, long total) {
        return Stream.concat(
                        Stream.of(name), Stream.concat(cells, Stream.of(total)).map(PageFilesTest::number))
                .toList();
    }

    private String name(Dimension dimension, String key) {
        return names.name(dimension, key, INDONESIAN);
    }

    private static String number(long people) {
        return Figures.INDONESIAN.number(people);
    }
}
