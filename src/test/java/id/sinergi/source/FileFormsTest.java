package id.sinergi.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever program wrote a table, and whatever stands above it, its rows are those of the clean file. */
@Tag("undated")
class FileFormsTest {

    private static final List<String> COLUMNS =
            List.of("id_kegiatan", "id_peserta", "jenis_kelamin", "tahun_lahir", "kode_wilayah", "angkatan");
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final List<String> SPACES = List.of("", " ", "\u00A0", "\u200B", "\uFEFF", "\u2003 ");
    private static final String TITLE = "Laporan pelatihan \"Februari\"; Balai, contoh\tA|B";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "01-utf16-tab.csv, PC01, 1",
        "02-sep-line.csv, PC02, 2",
        "04-nbsp-header.csv, PC04, 1",
        "14-title-rows.xlsx, PC14, 4",
        "19-iso-date-cells.xlsx, PC19, 1",
        "20-strict.xlsx, PC20, 1"
    })
    void aFileAsItReallyCameIsRead(String name, String key, int heading) throws IOException {
        var rows = read(Path.of("src/test/resources/cases", name));

        assertThat(rows).hasSizeGreaterThanOrEqualTo(3);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i))
                    .containsEntry("id_kegiatan", key + "-" + i)
                    .containsEntry("kode_sektor", "MAN")
                    .containsEntry("mulai", "2026-02-02")
                    .containsEntry("selesai", "2026-02-27")
                    .containsEntry("", String.valueOf(heading + 1 + i));
        }
    }

    @Test
    void oneRowWithStrayQuotesIsRefusedAndTheOthersAreKept() throws IOException {
        var rows = read(Path.of("src/test/resources/cases/41-quote-unescaped.csv"));

        assertThat(rows).extracting(row -> row.get("id_kegiatan")).startsWith("PC41-0", null, "PC41-2");
        assertThat(rows.get(1)).containsEntry("defect", "intake.reason.quote").containsEntry("", "3");
        assertThat(rows).filteredOn(row -> row.containsKey("defect")).hasSize(1);
    }

    /** Line ends within values stay what they are, or the same row would count as changed. */
    @Test
    void besideStrayQuotesOtherValuesAreReadAsTheyAre() throws IOException {
        var file = directory.resolve("kutip.csv");
        Files.writeString(
                file,
                String.join(",", COLUMNS)
                        + "\r\nK-0,99,P,1999,52.03,\"dua\r\nbaris\"\r\nK-1,99,P,1999,52.03,\"a\"b\r\nK-2,99,P,1999,52.03,c");
        var rows = read(file);

        assertThat(rows).extracting(row -> row.get("angkatan")).containsExactly("dua\r\nbaris", null, "c");
        assertThat(rows.get(1)).containsEntry("defect", "intake.reason.quote").containsEntry("", "4");
    }

    @Test
    void aLineWithoutEndBesideStrayQuotesIsNotHeldInMemory() throws IOException {
        var text = new QuotedLines(
                new BufferedReader(new Reader() {
                    private long left = 1L << 30;

                    @Override
                    public int read(char[] into, int offset, int length) {
                        int read = (int) Math.min(length, left);
                        Arrays.fill(into, offset, offset + read, 'x');
                        left -= read;
                        return read == 0 ? -1 : read;
                    }

                    @Override
                    public void close() {}
                }),
                ',');
        var buffer = new char[1 << 16];
        long all = 0;
        for (int read = text.read(buffer, 0, buffer.length); read >= 0; read = text.read(buffer, 0, buffer.length)) {
            all += read;
        }

        assertThat(all).isEqualTo(1L << 30);
    }

    @Test
    void aSheetThatIsDamagedAtItsBeginningIsRefusedAsSuch() throws IOException {
        var damaged = rewritten(
                Path.of("src/test/resources/cases/19-iso-date-cells.xlsx"),
                (name, part) -> name.startsWith("xl/worksheets/")
                        ? part.replace("t=\"d\"", "").replace("<v>", "<w>")
                        : part);

        assertThatExceptionOfType(IntakeException.class)
                .isThrownBy(() -> read(damaged))
                .satisfies(refused -> assertThat(refused.problem().key()).isEqualTo("intake.error.damaged-zip"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aTextReadsAsTheCleanOneInAnyLayout(long seed) throws IOException {
        var random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            var clean = clean(random);
            var layout = layout(clean, random);

            assertThat(rows(read(layout.file()))).as(layout.name()).isEqualTo(clean);
        }
    }

    private record Layout(Path file, String name) {}

    private Layout layout(List<List<String>> clean, Random random) throws IOException {
        char separator = SEPARATORS.get(random.nextInt(SEPARATORS.size()));
        var charset = charset(clean, random);
        var lines = new ArrayList<String>();
        if (random.nextInt(3) == 0) {
            lines.add("sep=" + separator);
        }
        IntStream.range(0, random.nextInt(4)).forEach(i -> lines.add(random.nextBoolean() ? TITLE : ""));
        lines.add(COLUMNS.stream()
                .map(column -> heading(column, charset, random))
                .collect(Collectors.joining(String.valueOf(separator))));
        clean.forEach(row -> lines.add(row.stream()
                .map(value -> written(value, separator, random))
                .collect(Collectors.joining(String.valueOf(separator)))));
        var newline = random.nextBoolean() ? "\r\n" : "\n";
        var file = Files.createTempFile(directory, "text", ".csv");
        try (var out = Files.newOutputStream(file)) {
            mark(charset, random, out);
            out.write((String.join(newline, lines) + newline).getBytes(charset));
        }
        return new Layout(file, charset + " " + lines);
    }

    private static Charset charset(List<List<String>> clean, Random random) {
        var text = clean.toString();
        var possible =
                new ArrayList<>(List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE));
        var windows = Charset.forName("windows-1252");
        if (windows.newEncoder().canEncode(text)
                && !StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            possible.add(windows);
        }
        return possible.get(random.nextInt(possible.size()));
    }

    private static void mark(Charset charset, Random random, OutputStream out) throws IOException {
        if (charset.name().startsWith("UTF-16") || charset == StandardCharsets.UTF_8 && random.nextBoolean()) {
            out.write("\uFEFF".getBytes(charset));
        }
    }

    private static String heading(String column, Charset charset, Random random) {
        var written = random.nextBoolean() ? column.toUpperCase(Locale.ROOT) : column.replace('_', ' ');
        var space = SPACES.get(random.nextInt(SPACES.size()));
        return charset.newEncoder().canEncode(space) ? space + written + space : written;
    }

    private static String written(String value, char separator, Random random) {
        return value.indexOf(separator) >= 0 || value.contains("\"") || value.contains("\n") || random.nextInt(3) == 0
                ? '"' + value.replace("\"", "\"\"") + '"'
                : value;
    }

    private static List<List<String>> clean(Random random) {
        var values = List.of("Kelas 1", "Kelas \"A\"", "a,b;c", "Jos\u00E9", "dua\nbaris", "Le\u017Cajsk", "x\ty|z");
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> List.of(
                        "K-" + i,
                        "99" + (1_000_000_000_000L + random.nextLong(1_000_000_000_000L)),
                        random.nextBoolean() ? "P" : "L",
                        "1999",
                        "52.03",
                        values.get(random.nextInt(values.size()))))
                .toList();
    }

    /** Each way in which a workbook may differ, alone and together with the others. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 10, 15})
    void aWorkbookReadsAsTheCleanOneInAnyForm(int form) throws IOException {
        var clean = Path.of("src/test/resources/cases/19-iso-date-cells.xlsx");
        boolean strict = (form & 1) != 0;
        boolean withoutStyles = (form & 2) != 0;
        boolean hiddenFirst = (form & 4) != 0;
        boolean undeclared = (form & 8) != 0;
        var changed = rewritten(clean, (name, part) -> {
            if (name.equals("xl/styles.xml") && withoutStyles) {
                return "";
            }
            if (name.equals("[Content_Types].xml") && undeclared) {
                return part.replaceFirst("<Override[^>]*styles\\+xml\"[^>]*/>", "");
            }
            return hiddenFirst ? withHiddenFirst(name, strict(part, strict)) : strict(part, strict);
        });

        assertThat(read(changed)).isEqualTo(read(clean));
    }

    private static String strict(String part, boolean strict) {
        return strict
                ? part.replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships")
                        .replace(
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main")
                : part;
    }

    /** The table's own sheet stands second; the first, hidden one cannot be opened. */
    private static String withHiddenFirst(String name, String part) {
        return name.equals("xl/workbook.xml")
                ? part.replaceFirst(
                        "<sheet (.*?)name=\"[^\"]*\"(.*?)sheetId=\"1\"(.*?)/>",
                        "<sheet name=\"Daftar\" sheetId=\"7\" state=\"hidden\" r:id=\"rId9\"/>$0")
                : part;
    }

    private interface Change {
        String of(String name, String part);
    }

    private Path rewritten(Path workbook, Change change) throws IOException {
        var file = Files.createTempFile(directory, "book", ".xlsx");
        try (var from = new ZipFile(workbook.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : Collections.list(from.entries())) {
                var part = change.of(
                        entry.getName(), new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                if (!part.isEmpty()) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(part.getBytes(StandardCharsets.UTF_8));
                    to.closeEntry();
                }
            }
        }
        return file;
    }

    @Test
    void aTimeOfDayInADateCellIsNotDropped() throws IOException {
        var timed = rewritten(
                Path.of("src/test/resources/cases/19-iso-date-cells.xlsx"),
                (name, part) -> part.replace("<v>2026-02-02</v>", "<v>2026-02-02T07:30:00</v>")
                        .replace("<v>2026-02-27</v>", "<v>2026-02-27T00:00:00.000</v>"));

        assertThat(read(timed))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("mulai", "2026-02-02T07:30:00")
                        .containsEntry("selesai", "2026-02-27"));
    }

    @Test
    void unicodeTextThatBrokeOffIsRefused() throws IOException {
        var whole = Files.readAllBytes(Path.of("src/test/resources/cases/01-utf16-tab.csv"));
        var file = directory.resolve("terpotong.csv");
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));

        assertThatExceptionOfType(IntakeException.class)
                .isThrownBy(() -> FileScan.of(file))
                .satisfies(refused -> assertThat(refused.problem().key()).isEqualTo("intake.error.truncated"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><table><tr><td>id_kegiatan</td></tr></table></html> | intake.error.markup",
                "<?xml version=\"1.0\"?><Workbook/>                        | intake.error.markup",
                "<TABLE border=1><tr><td>1</td></tr></TABLE>              | intake.error.markup",
                "%PDF-1.7                                                 | intake.error.not-text"
            })
    void whatIsNoTableIsNamedAsWhatItIs(String content, String refusal) throws IOException {
        refuses(Files.writeString(directory.resolve("laporan.xls"), content + "\n"), refusal);
    }

    @Test
    void blankLinesAreAnEmptyFile() throws IOException {
        refuses(Files.writeString(directory.resolve("kosong.csv"), "\n\n  \n"), "intake.error.empty");
    }

    /** Three months on three sheets were one month, without a word. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tablesOnSeveralVisibleSheetsAreRefused(boolean old) throws IOException {
        refuses(sheets(old, 2, false), "intake.error.several-sheets");

        assertThat(read(sheets(old, 2, true))).as("a hidden one is not sent").hasSize(2);
        assertThat(read(sheets(old, 0, false)))
                .as("headings alone are no table")
                .hasSize(2);
    }

    private Path sheets(boolean old, int rowsOfSecond, boolean hidden) throws IOException {
        var file = directory.resolve(old ? "lembar.xls" : "lembar.xlsx");
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            fill(workbook.createSheet("Catatan"), List.of(List.of("Rekap"), List.of("Januari", "2")));
            fill(workbook.createSheet("Januari"), table(2));
            fill(workbook.createSheet("Februari"), table(rowsOfSecond));
            workbook.setSheetHidden(2, hidden);
            workbook.write(out);
        }
        return file;
    }

    private static List<List<String>> table(int rows) {
        var table = new ArrayList<>(List.of(COLUMNS));
        for (int i = 0; i < rows; i++) {
            table.add(COLUMNS.stream().map(column -> "isi").toList());
        }
        return table;
    }

    private static void fill(Sheet sheet, List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            var row = sheet.createRow(i);
            for (int j = 0; j < rows.get(i).size(); j++) {
                row.createCell(j).setCellValue(rows.get(i).get(j));
            }
        }
    }

    private static void refuses(Path file, String key) {
        assertThatExceptionOfType(IntakeException.class)
                .isThrownBy(() -> read(file))
                .satisfies(refused -> assertThat(refused.problem().key()).isEqualTo(key));
    }

    private static List<List<String>> rows(List<Map<String, String>> read) {
        return read.stream()
                .map(row -> COLUMNS.stream()
                        .map(column -> Objects.toString(row.get(column), "-"))
                        .toList())
                .toList();
    }

    /** By column the values of each row; its number without a name. */
    private static List<Map<String, String>> read(Path file) {
        var rows = new ArrayList<Map<String, String>>();
        try (var source = SourceFile.open(file, FileScan.of(file), names -> names.containsAll(COLUMNS.subList(0, 5)))) {
            for (var row = source.next(); row != null; row = source.next()) {
                var values = new TreeMap<String, String>();
                values.put("", String.valueOf(row.number()));
                var defect = row.defect();
                if (defect != null) {
                    values.put("defect", defect.problem().key());
                } else {
                    for (int i = 0; i < source.header().size(); i++) {
                        values.put(source.header().get(i), row.value(i));
                    }
                }
                rows.add(values);
            }
        }
        return rows;
    }
}
