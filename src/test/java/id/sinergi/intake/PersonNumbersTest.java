package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.PostgresTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** Person numbers of good, rejected, repeated and broken rows are afterwards nowhere: every column of every table is searched. */
@PostgresTest(ownDatabase = true)
@WithMockUser(roles = "STAFF")
@ExtendWith(OutputCaptureExtension.class)
class PersonNumbersTest {

    /** What every person number of these files starts with; no other value does. */
    private static final String TELLTALE = "99170845";

    private static final String ROW = "%s,%s,P,2001,52.03,579360,%s,14,%s,2026-01-05,2026-02-05,selesai,MOU-2025%n";

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private ImportCommand command;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void afterEveryKindOfImportNoPersonNumberIsLeftAnywhere(CapturedOutput output) throws IOException {
        var header = String.join(",", FileKind.TRAINING.columns()) + "\n";
        var file = Files.writeString(
                directory.resolve(TELLTALE + "45671234.csv"),
                header
                        + ROW.formatted("PN-1", number(1), "MAN", "2026-1")
                        + ROW.formatted("PN-2", number(2), "SALAH", "2026-1")
                        + ROW.formatted("PN-1", number(3), "MAN", "2026-1")
                        + ROW.formatted(number(4), number(4), "MAN", "2026-1")
                        + ROW.formatted("PN-5", number(5), "MAN", "kelas " + number(5))
                        + ROW.formatted("PN-6", "0" + TELLTALE, "SALAH", "0" + TELLTALE)
                        + "PN-7," + number(7) + ",P\n");
        var preview = intake.stage(file, file.getFileName().toString(), "uji", false, ProgressListener.NONE);
        assertThat(preview.added()).isEqualTo(1);
        var rejected = new ByteArrayOutputStream();
        RejectedRowsFile.write(intake.rejections(preview.upload(), 0, 100), Locale.of("id"), rejected);
        assertThat(intake.post(preview.upload(), "uji", true)).isInstanceOf(PostResult.Posted.class);
        command.run(List.of(file.toString()), new PrintStream(new ByteArrayOutputStream()));

        assertThat(tablesThatHold(TELLTALE)).isEmpty();
        assertThat(tablesThatHold("PN-1")).contains("training");
        assertThat(rejected.toString(StandardCharsets.UTF_8)).contains("••••").doesNotContain(TELLTALE);
        assertThat(output.getAll()).doesNotContain(TELLTALE);
    }

    private static String number(int person) {
        return TELLTALE + "%08d".formatted(person);
    }

    private List<String> tablesThatHold(String text) {
        var tables = jdbc.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
                        + " AND table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        assertThat(tables).hasSizeGreaterThan(20);
        return tables.stream()
                .filter(table -> jdbc.sql(
                                "SELECT EXISTS (SELECT FROM \"%s\" t WHERE t::text LIKE :text)".formatted(table))
                        .param("text", "%" + text + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
