package id.sinergi.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTestExtension;
import id.sinergi.dashboard.OverviewService;
import id.sinergi.database.PostgresTest;
import id.sinergi.document.ReportDocument;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.judgement.SliceTargetService;
import id.sinergi.language.Texts;
import id.sinergi.office.CsvStyle;
import id.sinergi.office.NativeFigures;
import id.sinergi.office.SheetFigures;
import id.sinergi.pdf.TaggedPdf;
import id.sinergi.period.PeriodRange;
import id.sinergi.person.Sex;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import id.sinergi.report.ServiceFigures.Kind;
import id.sinergi.report.ServiceFigures.Line;
import id.sinergi.report.ServiceFigures.Part;
import id.sinergi.security.UserRole;
import id.sinergi.wording.MemberNames;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Every figure of every format, read back from the file, equals what the services answer for the same slice. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
class ReportFiguresTest {

    private static final int SLICES = 50;

    /** Slides and pages take long to make for hundreds of rows, so that every tenth slice must do. */
    private static final int WITH_LONGEST_TABLE = 10;

    @Autowired
    RegionCatalog regions;

    @Autowired
    SliceTargetService targets;

    @Autowired
    ApplicationContext context;

    @Autowired
    ReportService reports;

    @Autowired
    OverviewService overviews;

    @Autowired
    IndicatorService indicators;

    @Autowired
    MemberNames names;

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
        var keys = choices(Stream.of(Part.values()).map(Part::name).toList());
        for (int i = 0; i < SLICES; i++) {
            var slice = randomSlice();
            for (var locale : List.of(Locale.of("id"), Locale.ENGLISH)) {
                var figures =
                        new ServiceFigures(overviews, indicators, targets.find(slice), regions, names, slice, locale);
                var expected = new EnumMap<Part, List<Line>>(Part.class);
                Stream.of(Part.values()).forEach(part -> expected.put(part, figures.of(part)));
                var document = reports.document(new ReportOrder("Uji", keys, slice, locale));
                var as = slice + " " + locale;
                workbook(reports.file(document, ReportFormat.XLSX), expected, as);
                tables(reports.file(document, ReportFormat.CSV), expected, CsvStyle.SPREADSHEET, as);
                tables(reports.file(document, ReportFormat.CSV_PLAIN), expected, CsvStyle.PLAIN, as);
                if (i % WITH_LONGEST_TABLE > 0) {
                    expected.remove(Part.REGENCIES);
                    document = without(Part.REGENCIES, document);
                }
                slides(reports.file(document, ReportFormat.PPTX), expected, locale, as);
                pages(reports.file(document, ReportFormat.PDF_PAPER), expected, locale, as);
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
        assertThatThrownBy(() -> reports.document(order)).isInstanceOf(AccessDeniedException.class);
    }

    private static List<String> codes(XSSFSheet sheet) {
        return IntStream.rangeClosed(SheetFigures.HEAD + 1, sheet.getLastRowNum())
                .mapToObj(row -> sheet.getRow(row).getCell(0).getStringCellValue())
                .toList();
    }

    private static void workbook(ReportFile file, Map<Part, List<Line>> expected, String as) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            int sheets = workbook.getNumberOfSheets() - expected.size();
            expected.forEach((part, lines) -> {
                var sheet = workbook.getSheetAt(sheets + part.ordinal());
                if (lines.isEmpty()) {
                    assertThat(sheet.getLastRowNum()).as(part + " " + as).isEqualTo(SheetFigures.HEAD);
                    return;
                }
                var columns = ServiceFigures.columns(part, lines.getFirst());
                assertThat(SheetFigures.lines(sheet, SheetFigures.HEAD, columns, lines))
                        .as(part + " " + as)
                        .isEqualTo(exact(lines));
                if (part.kind() == Kind.CHART && SheetFigures.drawn(lines)) {
                    var chart = sheet.getDrawingPatriarch().getCharts().getFirst();
                    assertThat(SheetFigures.lines(chart, lines))
                            .as(part + " " + as)
                            .isEqualTo(exact(lines));
                }
            });
        }
    }

    private static void tables(ReportFile file, Map<Part, List<Line>> expected, CsvStyle style, String as)
            throws IOException {
        var tables = CsvFigures.tables(file, style);
        expected.forEach((part, lines) -> assertThat(
                        CsvFigures.lines(tables.get(part.ordinal() + 1), style, part, lines))
                .as(part + " " + as)
                .isEqualTo(exact(lines)));
    }

    private static void slides(ReportFile file, Map<Part, List<Line>> expected, Locale locale, String as)
            throws IOException {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file.content()))) {
            var slides = new SlideFigures(show);
            for (var part : expected.keySet()) {
                var lines = requireNonNull(expected.get(part));
                var what = part + " " + as;
                switch (part.kind()) {
                    case TILES -> tiles(slides.tiles(names(lines)), lines, locale, what);
                    case CHART -> {
                        int shown = 0;
                        for (var chart : slides.charts(lines.size())) {
                            int next = shown + NativeFigures.categories(chart).size();
                            var some = lines.subList(shown, next);
                            assertThat(SheetFigures.lines(chart, some)).as(what).isEqualTo(exact(some));
                            assertThat(SlideFigures.workbook(chart, part, some))
                                    .as(what)
                                    .isEqualTo(exact(some));
                            shown = next;
                        }
                        assertThat(shown).as(what).isEqualTo(SheetFigures.drawn(lines) ? lines.size() : 0);
                    }
                    case TABLE -> assertThat(slides.rows(lines.size())).as(what).isEqualTo(written(lines, locale));
                }
            }
        }
    }

    /** Each tile says its name, directly below its value, and its target with the share reached where there is one. */
    private static void tiles(List<List<String>> tiles, List<Line> lines, Locale locale, String as) {
        for (int i = 0; i < lines.size(); i++) {
            var figures = lines.get(i).figures();
            var value = figures.getFirst().written(locale);
            assertThat(tiles.get(i)).as(as).startsWith(lines.get(i).labels().getFirst(), value.isEmpty() ? "–" : value);
            if (figures.get(1).value() != null) {
                assertThat(tiles.get(i))
                        .as(as)
                        .contains(
                                Texts.of("report.target", locale, figures.get(1).written(locale)) + " · "
                                        + figures.get(2).written(locale));
            }
        }
    }

    private static List<String> names(List<Line> lines) {
        return lines.stream().map(line -> line.labels().getFirst()).toList();
    }

    private static List<String> exact(List<Line> lines) {
        return lines.stream().map(Line::exact).toList();
    }

    private static List<String> written(List<Line> lines, Locale locale) {
        return lines.stream().map(line -> line.written(locale)).toList();
    }

    private static void pages(ReportFile file, Map<Part, List<Line>> expected, Locale locale, String as)
            throws IOException {
        try (var pdf = new TaggedPdf(file.content())) {
            var sections = pdf.sections().iterator();
            for (var part : expected.keySet()) {
                var section = sections.next();
                var lines = requireNonNull(expected.get(part));
                var what = part + " " + as;
                if (part.kind() == Kind.TILES) {
                    var texts = section.all("Figure").getFirst().texts();
                    tiles(names(lines).stream().map(name -> from(texts, name)).toList(), lines, locale, what);
                } else {
                    var rows = section.all("TR").stream()
                            .skip(1)
                            .map(row -> cells(row, lines))
                            .toList();
                    boolean table = part.kind() == Kind.TABLE || SheetFigures.drawn(lines);
                    assertThat(rows).as(what).isEqualTo(table ? squeezed(lines, locale) : List.of());
                }
            }
        }
    }

    private static List<String> from(List<String> texts, String name) {
        assertThat(texts).contains(name);
        return texts.subList(texts.indexOf(name), texts.size());
    }

    /** The cells that hold labels and figures, without the spaces, which lines swallow. */
    private static String cells(TaggedPdf.Tag row, List<Line> like) {
        var line = like.getFirst();
        return row.kids().stream()
                .limit(line.labels().size() + line.figures().size())
                .map(TaggedPdf.Tag::text)
                .collect(Collectors.joining("|"));
    }

    private static List<String> squeezed(List<Line> lines, Locale locale) {
        return lines.stream()
                .map(line -> line.written(locale).replaceAll("\\s", ""))
                .toList();
    }

    private static ReportDocument without(Part part, ReportDocument document) {
        var sections = new ArrayList<>(document.sections());
        sections.remove(part.ordinal());
        return document.withSections(sections);
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
