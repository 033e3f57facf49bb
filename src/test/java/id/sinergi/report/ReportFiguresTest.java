package id.sinergi.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTestExtension;
import id.sinergi.chart.Item;
import id.sinergi.chart.Point;
import id.sinergi.chart.ValueFormat;
import id.sinergi.dashboard.Overview;
import id.sinergi.dashboard.OverviewService;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Sex;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.indicator.Totals;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every figure of every format, read back from the file, equals what the services answer for the same slice. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
class ReportFiguresTest {

    private static final int SLICES = 50;
    private static final List<String> KEYS = List.of(
            "HEADLINES", "FACTS", "TREND", "FUNNEL", "RANKING", "DESTINATIONS", "SECTORS", "MONTHS", "PROVINCES");

    /** The same without the long tables, which a reader of slides and pages would leave out too. */
    private static final List<String> SHORT =
            List.of("HEADLINES", "TREND", "FUNNEL", "RANKING", "DESTINATIONS", "SECTORS", "MONTHS");

    @Autowired
    ApplicationContext context;

    @Autowired
    ReportService reports;

    @Autowired
    OverviewService overviews;

    @Autowired
    IndicatorService indicators;

    @Autowired
    SliceParameters parameters;

    private final Random random = new Random(11);

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
    void everyFigureOfEveryFormatEqualsTheServices() throws IOException {
        for (int i = 0; i < SLICES; i++) {
            var slice = randomSlice();
            for (var locale : List.of(Locale.of("id"), Locale.ENGLISH)) {
                var order = new ReportOrder("Uji", choices(KEYS), slice, locale);
                var expected = expected(slice, locale);
                var as = slice + " " + locale;
                workbook(order, expected, as);
                tables(order, expected, as);
                var brief = new ReportOrder("Uji", choices(SHORT), slice, locale);
                slides(brief, expected, as);
                pages(brief, expected, as);
            }
        }
    }

    @Test
    void anExportShowsOnlyWhatItsViewerMaySee() throws IOException {
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 3500);
        var slice = parameters.usual();
        var order = new ReportOrder("Uji", choices(List.of("PROVINCES", "REGENCIES")), slice, Locale.of("id"));
        var file = reports.file(order, ReportFormat.XLSX);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            assertThat(codes(workbook.getSheetAt(2))).containsExactly("35");
            assertThat(codes(workbook.getSheetAt(3))).isNotEmpty().allMatch(code -> code.startsWith("35."));
        }
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id");
        var nothing = reports.document(order);
        assertThat(((TableSection) nothing.sections().getFirst()).table().rows())
                .isEmpty();
    }

    @Test
    void theMinistersSummaryHasSixSlides() throws IOException {
        var ready = ReadyBriefing.MINISTER.of(parameters.usual(), Locale.of("id"));
        var order = new ReportOrder(ready.name(), ready.sections(), parameters.usual(), Locale.of("id"));
        var file = reports.file(order, ReportFormat.PPTX);
        assertThat(file.name()).startsWith("ringkasan-menteri").endsWith(".pptx");
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file.content()))) {
            assertThat(show.getSlides()).hasSize(6);
        }
    }

    private static List<String> codes(XSSFSheet sheet) {
        return IntStream.rangeClosed(SectionSheet.HEAD + 1, sheet.getLastRowNum())
                .mapToObj(row -> sheet.getRow(row).getCell(0).getStringCellValue())
                .toList();
    }

    /** The numbers that each section must hold, from the services themselves, one list for each column. */
    private Map<String, List<List<@Nullable Double>>> expected(Slice slice, Locale locale) {
        var overview = overviews.of(slice, locale);
        var totals = indicators.totals(slice);
        var all = new LinkedHashMap<String, List<List<@Nullable Double>>>();
        all.put(
                "HEADLINES",
                List.of(overview.headlines().stream()
                        .map(headline -> value(headline.indicator(), totals))
                        .toList()));
        all.put(
                "FACTS",
                List.of(overview.facts().stream()
                        .map(fact -> value(fact.indicator(), totals))
                        .toList()));
        all.put("TREND", List.of(trained(slice, overview)));
        all.put("FUNNEL", List.of(items(overview.funnel().items())));
        all.put("RANKING", List.of(items(overview.ranking().items())));
        all.put("DESTINATIONS", List.of(items(overview.destinations().items())));
        all.put("SECTORS", List.of(items(overview.sectors().items())));
        all.put("MONTHS", columns(indicators.series(slice)));
        all.put("PROVINCES", columns(indicators.breakdown(slice, Dimension.PROVINCE)));
        return all;
    }

    /** By month, as the ledger counts them; months to come have none. */
    private List<@Nullable Double> trained(Slice slice, Overview overview) {
        var known = overview.trend().periodic().points().size();
        var months = indicators.series(slice);
        return IntStream.range(0, months.size())
                .<@Nullable Double>mapToObj(
                        i -> i < known ? (double) months.get(i).counts().trained() : null)
                .toList();
    }

    private static List<@Nullable Double> items(List<Item> items) {
        return items.stream().map(Item::point).map(Point::value).toList();
    }

    private static List<List<@Nullable Double>> columns(List<MemberCounts> members) {
        return Stream.of(
                        Indicator.PESERTA,
                        Indicator.DILATIH,
                        Indicator.DIUJI,
                        Indicator.SERTIFIKAT_ORANG,
                        Indicator.SERTIFIKAT_LEMBAR,
                        Indicator.R_SERT,
                        Indicator.DITEMPATKAN)
                .map(indicator -> members.stream()
                        .map(member -> value(indicator, new Totals(member.counts(), 0, 0)))
                        .toList())
                .toList();
    }

    private static @Nullable Double value(Indicator indicator, Totals totals) {
        var value = indicator.of(totals).value();
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private void workbook(ReportOrder order, Map<String, List<List<@Nullable Double>>> expected, String as)
            throws IOException {
        var file = reports.file(order, ReportFormat.XLSX);
        var sections = reports.document(order).sections();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            for (int i = 0; i < KEYS.size(); i++) {
                var table = new SectionTables(order.locale()).of(sections.get(i));
                var columns = requireNonNull(expected.get(KEYS.get(i)));
                int first = KEYS.get(i).equals("MONTHS") || KEYS.get(i).equals("PROVINCES") ? 2 : 1;
                for (int column = 0; column < columns.size(); column++) {
                    boolean percent = table.columns().get(first + column).format() == ValueFormat.PERCENT;
                    assertThat(column(workbook.getSheetAt(i + 2), first + column, percent))
                            .as(KEYS.get(i) + " " + as)
                            .usingRecursiveComparison()
                            .withComparatorForType(ReportFiguresTest::nearly, Double.class)
                            .isEqualTo(columns.get(column));
                }
            }
        }
    }

    private static int nearly(Double a, Double b) {
        return Math.abs(a - b) < 1e-9 ? 0 : a.compareTo(b);
    }

    private static List<@Nullable Double> column(XSSFSheet sheet, int column, boolean percent) {
        var values = new ArrayList<@Nullable Double>();
        for (int row = SectionSheet.HEAD + 1; row <= sheet.getLastRowNum(); row++) {
            var cell = sheet.getRow(row).getCell(column);
            values.add(
                    cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC
                            ? cell.getNumericCellValue() * (percent ? 100 : 1)
                            : null);
        }
        return values;
    }

    private void tables(ReportOrder order, Map<String, List<List<@Nullable Double>>> expected, String as)
            throws IOException {
        var texts = new ArrayList<String>();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(reports.file(order, ReportFormat.CSV).content()))) {
            while (zip.getNextEntry() != null) {
                texts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        for (int i = 0; i < KEYS.size(); i++) {
            var written = texts.get(i + 1);
            for (var column : requireNonNull(expected.get(KEYS.get(i)))) {
                for (var value : column) {
                    if (value != null) {
                        assertThat(written).as(KEYS.get(i) + " " + as).contains(";" + plain(value));
                    }
                }
            }
        }
    }

    private static String plain(double value) {
        return java.math.BigDecimal.valueOf(value)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    private void slides(ReportOrder order, Map<String, List<List<@Nullable Double>>> expected, String as)
            throws IOException {
        var words = new Words(order.locale());
        var file = reports.file(order, ReportFormat.PPTX);
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file.content()))) {
            var charts = show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFGraphicFrame.class::isInstance)
                    .map(frame -> ((XSLFGraphicFrame) frame).getChart())
                    .filter(chart -> chart != null)
                    .flatMap(chart -> NativeFigures.of(chart).stream())
                    .toList();
            var text = new SlideShowExtractor<>(show).getText();
            for (var key : SHORT) {
                for (var column : requireNonNull(expected.get(key))) {
                    if (Stream.of("TREND", "FUNNEL", "DESTINATIONS", "SECTORS").anyMatch(key::equals)) {
                        assertThat(drawn(charts, column)).as(key + " " + as).isTrue();
                    } else if (!key.equals("RANKING")) {
                        column.stream()
                                .filter(value -> value != null)
                                .forEach(value -> assertThat(text)
                                        .as(key + " " + as)
                                        .contains(
                                                value == Math.rint(value)
                                                        ? words.number(value, ValueFormat.INTEGER)
                                                        : words.number(value, ValueFormat.PERCENT)));
                    }
                }
            }
        }
    }

    /** A chart without any value is not drawn at all. */
    private static boolean drawn(List<List<@Nullable Double>> charts, List<@Nullable Double> column) {
        return column.stream().allMatch(value -> value == null) || charts.contains(column);
    }

    private void pages(ReportOrder order, Map<String, List<List<@Nullable Double>>> expected, String as)
            throws IOException {
        var words = new Words(order.locale());
        try (var pdf = new PdfReader(reports.file(order, ReportFormat.PDF_PAPER).content())) {
            var extractor = new PdfTextExtractor(pdf);
            var pages = new ArrayList<String>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                pages.add(extractor.getTextFromPage(page));
            }
            var text = pages.stream().collect(Collectors.joining("\n"));
            for (var key : SHORT) {
                for (var column : requireNonNull(expected.get(key))) {
                    column.stream()
                            .filter(value -> value != null)
                            .forEach(value -> assertThat(text)
                                    .as(key + " " + as)
                                    .contains(
                                            value == Math.rint(value)
                                                    ? words.number(value, ValueFormat.INTEGER)
                                                    : words.number(value, ValueFormat.PERCENT)));
                }
            }
        }
    }

    private static List<SectionChoice> choices(List<String> keys) {
        return keys.stream().map(SectionChoice::new).toList();
    }

    private Slice randomSlice() {
        var from = YearMonth.of(2026, 1).plusMonths(random.nextInt(6));
        var slice = parameters.usual().withPeriod(new PeriodRange(from, from.plusMonths(random.nextInt(6))));
        if (random.nextInt(3) > 0) {
            slice = slice.withRegion(
                    RegionCode.of(List.of("35", "32", "52", "35.78").get(random.nextInt(4))));
        }
        if (random.nextInt(3) == 0) {
            slice = slice.withSectors(List.of("MAN"));
        }
        return random.nextInt(3) == 0 ? slice.withSex(random.nextBoolean() ? Sex.L : Sex.P) : slice;
    }
}
