package id.sinergi.template;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.NationalStaff;
import id.sinergi.database.PostgresTest;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.Preview;
import id.sinergi.intake.ProgressListener;
import id.sinergi.language.Texts;
import id.sinergi.row.FileKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever fills a template in as its notes say can send it. */
@PostgresTest
@NationalStaff
@Tag("undated")
class TemplatesTest {

    @TempDir
    private Path directory;

    @Autowired
    private Templates templates;

    @Autowired
    private CodeSheets codes;

    @Autowired
    private IntakeService intake;

    @ParameterizedTest
    @EnumSource
    void aTemplateWithItsExamplesIsReadWithoutAQuestion(FileKind kind) throws IOException {
        for (var language : Texts.LANGUAGES) {
            var preview = stage(filled(kind, language));
            assertThat(preview.kind()).isEqualTo(kind);
            assertThat(preview.read()).isEqualTo(1);
            assertThat(intake.rejections(preview.upload(), 0, 10)).isEmpty();
            assertThat(preview.doubts()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachColumnWithAListOffersItsCodesAndItsExampleIsOneOfThem(FileKind kind) throws IOException {
        try (var workbook = workbook(kind, Locale.ENGLISH)) {
            var columns = templates.columns(kind);
            assertThat(workbook.getSheetAt(0).getDataValidations()).hasSameSizeAs(columns);
            for (int i = 0; i < columns.size(); i++) {
                var allowed = columns.get(i).allowed();
                var formula = workbook.getSheetAt(0)
                        .getDataValidations()
                        .get(i)
                        .getValidationConstraint()
                        .getFormula1();
                assertThat(formula).matches(allowed.isEmpty() ? "0" : "'Lists'!.*\\$" + allowed.size());
                if (!allowed.isEmpty()) {
                    assertThat(allowed).contains(columns.get(i).example());
                }
            }
        }
    }

    @Test
    void theCsvTemplateWithARowIsReadToo() throws IOException {
        var out = new ByteArrayOutputStream();
        templates.writeCsv(FileKind.TRAINING, out);
        var row = templates.columns(FileKind.TRAINING).stream()
                .map(TemplateColumn::example)
                .collect(Collectors.joining(";"));

        var preview = stage(Files.writeString(
                directory.resolve("templat.csv"), out.toString(StandardCharsets.UTF_8) + row + "\r\n"));

        assertThat(preview.read() - preview.rejected()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void everyListOfCodesHasARowForEachCode(CodeSheet sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        codes.writeCsv(sheet, out);

        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("\uFEFFkode;nama_id;nama_en");
        assertThat(lines.size() - 1).isEqualTo(codes.rows(sheet).size()).isPositive();
    }

    private Path filled(FileKind kind, Locale language) throws IOException {
        try (var workbook = workbook(kind, language)) {
            var row = workbook.getSheetAt(0).createRow(1);
            var columns = templates.columns(kind);
            for (int i = 0; i < columns.size(); i++) {
                row.createCell(i).setCellValue(columns.get(i).example());
            }
            var file = directory.resolve("%s-%s.xlsx".formatted(kind, language));
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return file;
        }
    }

    private XSSFWorkbook workbook(FileKind kind, Locale language) throws IOException {
        var out = new ByteArrayOutputStream();
        templates.writeWorkbook(kind, language, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private Preview stage(Path file) {
        return intake.stage(file, file.getFileName().toString(), "uji", false, ProgressListener.NONE);
    }
}
