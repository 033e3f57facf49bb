package id.sinergi.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was computed or merged reads as the clean table, or is refused by its cell. */
@Tag("undated")
class ComputedAndMergedTest {

    private static final List<String> COLUMNS = List.of("id_kegiatan", "kode_balai", "nilai", "angkatan", "mulai");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"xlsx, 1", "xlsx, 2", "xlsx, 3", "xls, 1", "xls, 2", "xls, 3", "ods, 1", "ods, 2", "ods, 3"})
    void aTableWithFormulasAndMergedCellsReadsAsTheCleanOne(String format, long seed) throws IOException {
        var random = new Random(seed);
        for (int round = 0; round < 12; round++) {
            var clean = clean(random);
            int title = random.nextInt(3);
            var written = format.equals("ods") ? new OpenTable(random) : new BookTable(format, random);
            for (int i = 0; i < title; i++) {
                written.title("Laporan " + i);
            }
            var file = written.file(clean);

            assertThat(read(file)).as("%s %d", format, round).isEqualTo(clean);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void whatIsNotCertainIsRefusedByItsCellAndTheOtherCellsOfTheRowAreRead(String format) throws IOException {
        var file = book(format, sheet -> {
            var first = row(sheet, 1, "K-1", "579344", "1", "A", "2026-02-02");
            first.createCell(2).setCellFormula("1/0");
            evaluate(first.getCell(2));
            row(sheet, 2, "K-2", "579344", "", "A", "2026-02-02");
            row(sheet, 3, "K-3", "", "", "A", "2026-02-02");
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 2));
            row(sheet, 4, "K-4", "579344", "5", "", "2026-02-02");
            row(sheet, 5, "K-5", "579345", "5", "A", "2026-02-02");
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 1, 1));
        });

        assertThat(read(file))
                .containsExactly(
                        List.of("K-1", "579344", "intake.reason.cell-error C2", "A", "2026-02-02"),
                        List.of("K-2", "579344", "intake.reason.merged C3", "A", "2026-02-02"),
                        List.of("K-3", "intake.reason.merged B4", "intake.reason.merged C4", "A", "2026-02-02"),
                        List.of("K-4", "579344", "5", "", "2026-02-02"),
                        List.of("K-5", "intake.reason.merged B6", "5", "A", "2026-02-02"));
    }

    @Test
    void aFormulaWhoseResultWasNotKeptIsRefusedByItsCell() throws IOException {
        var file = book(
                "xlsx",
                sheet -> row(sheet, 1, "K-1", "579344", "1", "A", "2026-02-02")
                        .createCell(2)
                        .setCellFormula("1+1"));

        assertThat(read(file)).containsExactly(List.of("K-1", "579344", "intake.reason.formula C2", "A", "2026-02-02"));
    }

    @Test
    void mergesWithoutEndAreRefusedInsteadOfHeld() throws IOException {
        var file = book("xlsx", sheet -> {
            row(sheet, 1, "K-1");
            for (int i = 0; i < 10; i++) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(1, 9, i, i));
            }
        });
        var many = directory.resolve("banyak.xlsx");
        try (var from = new java.util.zip.ZipFile(file.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(many))) {
            for (var entry : java.util.Collections.list(from.entries())) {
                var text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(text.replace("<mergeCell ref=\"A2:A10\"/>", "<mergeCell ref=\"A2:A10\"/>".repeat(100_000))
                        .getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThatExceptionOfType(IntakeException.class)
                .isThrownBy(() -> read(many))
                .satisfies(refused -> assertThat(refused.problem().key()).isEqualTo("intake.error.merged-cells"));
    }

    private static List<List<String>> clean(Random random) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < 2 + random.nextInt(10); i++) {
            rows.add(List.of(
                    "K-" + i,
                    random.nextInt(3) > 0 && i > 0 ? rows.get(i - 1).get(1) : "57934" + random.nextInt(10),
                    List.of("3.3", "1320", "7").get(random.nextInt(3)),
                    random.nextInt(2) > 0 && i > 0 ? rows.get(i - 1).get(3) : "Kelas " + i,
                    random.nextInt(4) == 0 ? "" : "2026-02-0" + (1 + random.nextInt(9))));
        }
        return rows;
    }

    /** By row the values of all columns, or why one of them cannot be read. */
    private static List<List<String>> read(Path file) {
        var rows = new ArrayList<List<String>>();
        try (var source = SourceFile.open(file, FileScan.of(file), names -> names.containsAll(COLUMNS))) {
            for (var row = source.next(); row != null; row = source.next()) {
                assertThat(row.defect()).isNull();
                var read = row;
                rows.add(IntStream.range(0, COLUMNS.size())
                        .mapToObj(column -> {
                            var problem = read.unreadable(column);
                            return problem == null
                                    ? read.value(column)
                                    : problem.key() + " " + problem.arguments().getFirst();
                        })
                        .toList());
            }
        }
        return rows;
    }

    private interface Table {

        void title(String text) throws IOException;

        Path file(List<List<String>> rows) throws IOException;
    }

    /** Which rows of a column have the same value one below the other, from the first to the last. */
    private static List<int[]> runs(List<List<String>> rows, int column) {
        var runs = new ArrayList<int[]>();
        for (int first = 0, next = 1; next <= rows.size(); next++) {
            if (next == rows.size()
                    || !rows.get(next).get(column).equals(rows.get(first).get(column))) {
                if (next - first > 1) {
                    runs.add(new int[] {first, next - 1});
                }
                first = next;
            }
        }
        return runs;
    }

    /** Of new or old Excel. */
    private final class BookTable implements Table {

        private final Workbook book;
        private final String format;
        private final Random random;
        private final Sheet sheet;
        private int titles;

        BookTable(String format, Random random) {
            this.format = format;
            this.random = random;
            book = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
            if (random.nextBoolean()) {
                var other = book.createSheet("Catatan");
                other.createRow(0).createCell(0).setCellValue("Bukan tabel");
                other.addMergedRegion(new CellRangeAddress(0, 20, 0, 0));
            }
            sheet = book.createSheet("Data");
        }

        @Override
        public void title(String text) {
            sheet.createRow(titles).createCell(0).setCellValue(text);
            sheet.addMergedRegion(new CellRangeAddress(titles, titles, 0, 4));
            titles++;
        }

        @Override
        public Path file(List<List<String>> rows) throws IOException {
            var heads = sheet.createRow(titles);
            IntStream.range(0, COLUMNS.size()).forEach(i -> heads.createCell(i).setCellValue(COLUMNS.get(i)));
            int first = titles + 1;
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(first + i);
                for (int column = 0; column < COLUMNS.size(); column++) {
                    write(row.createCell(column), rows.get(i).get(column), column == 2);
                }
            }
            for (int column : new int[] {1, 3}) {
                for (var run : runs(rows, column)) {
                    if (random.nextInt(3) > 0) {
                        merge(first + run[0], first + run[1], column);
                    }
                }
            }
            var file = Files.createTempFile(directory, "buku", "." + format);
            try (book;
                    var out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return file;
        }

        /** Below a merged cell nothing is left, as the programs do it, or the same. */
        private void merge(int first, int last, int column) {
            for (int i = first + 1; i <= last && random.nextInt(4) > 0; i++) {
                sheet.getRow(i).removeCell(sheet.getRow(i).getCell(column));
            }
            sheet.addMergedRegion(new CellRangeAddress(first, last, column, column));
        }

        private void write(Cell cell, String value, boolean number) {
            switch (random.nextInt(3)) {
                case 0 -> {
                    cell.setCellFormula(number ? computed(value) : '"' + value + '"');
                    evaluate(cell);
                }
                case 1 -> {
                    if (number) {
                        cell.setCellValue(Double.parseDouble(value));
                    } else {
                        cell.setCellValue(value);
                    }
                }
                default -> cell.setCellValue(value);
            }
        }

        /** What a computer makes a little more or less of than people. */
        private String computed(String value) {
            return switch (value) {
                case "3.3" -> "3*1.1";
                case "1320" -> "1200*1.1";
                default -> "21/3";
            };
        }
    }

    /** Of an office suite. */
    private final class OpenTable implements Table {

        private final Random random;
        private final StringBuilder rows = new StringBuilder();

        OpenTable(Random random) {
            this.random = random;
        }

        @Override
        public void title(String text) {
            rows.append(
                    "<table:table-row><table:table-cell table:number-columns-spanned=\"5\" office:value-type=\"string\">"
                            + "<text:p>" + text + "</text:p></table:table-cell>"
                            + "<table:covered-table-cell table:number-columns-repeated=\"4\"/></table:table-row>");
        }

        @Override
        public Path file(List<List<String>> clean) throws IOException {
            rows.append("<table:table-row>");
            COLUMNS.forEach(column -> rows.append(cell("string", "", "", column)));
            rows.append("</table:table-row>");
            var merged = List.of(runs(clean, 1), runs(clean, 3));
            boolean merges = random.nextBoolean();
            for (int i = 0; i < clean.size(); i++) {
                rows.append("<table:table-row>");
                for (int column = 0; column < COLUMNS.size(); column++) {
                    int at = i;
                    var run = !merges || column % 2 == 0
                            ? null
                            : merged.get(column / 2).stream()
                                    .filter(one -> one[0] <= at && at <= one[1])
                                    .findAny()
                                    .orElse(null);
                    rows.append(
                            run != null && run[0] < i
                                    ? "<table:covered-table-cell/>"
                                    : written(clean.get(i).get(column), column == 2, run));
                }
                rows.append("</table:table-row>");
            }
            var file = Files.createTempFile(directory, "lembar", ".ods");
            try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
                put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
                put(
                        zip,
                        "content.xml",
                        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><table:table>"
                                + rows + "</table:table></office:document-content>");
            }
            return file;
        }

        private String written(String value, boolean number, int @org.jspecify.annotations.Nullable [] run) {
            var span = run == null ? "" : " table:number-rows-spanned=\"%d\"".formatted(run[1] - run[0] + 1);
            var formula = random.nextInt(3) == 0 ? " table:formula=\"of:=[.A1]\"" : "";
            if (!number) {
                return cell("string", span + formula, "", value);
            }
            var inexact = value.equals("3.3") && !formula.isEmpty() ? "3.3000000000000003" : value;
            return cell("float", span + formula, " office:value=\"" + inexact + "\"", value.replace('.', ','));
        }

        private String cell(String type, String attributes, String value, String text) {
            return "<table:table-cell office:value-type=\"%s\"%s%s><text:p>%s</text:p></table:table-cell>"
                    .formatted(type, attributes, value, text);
        }

        private void put(ZipOutputStream zip, String name, String text) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private interface Content {
        void write(Sheet sheet);
    }

    private Path book(String format, Content content) throws IOException {
        var file = directory.resolve("buku." + format);
        try (Workbook book = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet();
            row(sheet, 0, COLUMNS.toArray(String[]::new));
            content.write(sheet);
            book.write(out);
        }
        return file;
    }

    private static Row row(Sheet sheet, int index, String... values) {
        var row = sheet.createRow(index);
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
        }
        return row;
    }

    private static void evaluate(Cell cell) {
        cell.getSheet()
                .getWorkbook()
                .getCreationHelper()
                .createFormulaEvaluator()
                .evaluateFormulaCell(cell);
    }
}
