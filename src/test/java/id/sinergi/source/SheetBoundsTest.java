package id.sinergi.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of two kilobytes that would take a parser minutes or gigabytes. */
class SheetBoundsTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @Timeout(20)
    @CsvSource({
        "1E+99999999, 0, intake.reason.lost-digits",
        "1E-99999999, 0, intake.reason.lost-digits",
        "12345678901234567, 0, intake.reason.lost-digits",
        "1E+16, 0, intake.reason.lost-digits",
        "1E-400, 0, intake.reason.lost-digits",
        "1E+99999999, 1, intake.reason.date-impossible",
        "99999999, 1, intake.reason.date-impossible"
    })
    void aNumberThatWouldBeEndlessWrittenOutIsRefusedWithItsCell(String number, int style, String reason)
            throws IOException {
        try (var rows = open("<c r=\"A2\" s=\"%d\"><v>%s</v></c>".formatted(style, number))) {
            var row = Objects.requireNonNull(rows.next());

            assertThat(Objects.requireNonNull(row.unreadable(0)).key()).isEqualTo(reason);
        }
    }

    /** Also as a heading. */
    @ParameterizedTest
    @Timeout(20)
    @CsvSource({"1E+99999999, 0", "1E-99999999, 0", "1E+99999999, 1", "-1E+99999999, 1"})
    void aCellWithAnEndlessNumberHasNoText(String number, int style) throws IOException {
        var file = book("<c r=\"A2\" s=\"%d\"><v>%s</v></c>".formatted(style, number));
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
                var rows = workbook.getFirstSheet().openStream()) {
            var cell = rows.skip(1).findFirst().orElseThrow().getCell(0);

            assertThat(SheetCell.of(cell, false).text()).isEmpty();
        }
    }

    @Test
    void usualNumbersAreReadAsBefore() throws IOException {
        try (var rows = open("<c r=\"A2\"><v>1.5E3</v></c>")) {
            assertThat(Objects.requireNonNull(rows.next()).value(0)).isEqualTo("1500");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c r=\"ZZZZZZ2\"><v>1</v></c>", "<c  r='ZZZZ2'><v>1</v></c>"})
    void aColumnBeyondTheLastEndsTheFileBeforeItIsParsed(String cell) {
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> open(cell));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 1_000_000})
    void aNumberOfHundredsOfDigitsEndsTheFileBeforeItIsParsed(int digits) {
        assertThatExceptionOfType(IntakeException.class)
                .isThrownBy(() -> open("<c r=\"A2\"><v>" + "9".repeat(digits) + "</v></c>"));
    }

    private RowSource open(String cell) throws IOException {
        var file = book(cell);
        return SourceFile.open(file, FileScan.of(file), names -> true);
    }

    private Path book(String cell) throws IOException {
        var file = directory.resolve("book.xlsx");
        var parts = Map.of(
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                </Types>""",
                "xl/workbook.xml",
                """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>""",
                "xl/_rels/workbook.xml.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
                </Relationships>""",
                "xl/styles.xml",
                """
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>""",
                "xl/worksheets/sheet1.xml",
                """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>nilai</t></is></c></row><row r="2">%s</row>
                </sheetData></worksheet>""".formatted(cell));
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
