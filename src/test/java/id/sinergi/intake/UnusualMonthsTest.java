package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.NationalStaff;
import id.sinergi.database.PostgresTest;
import id.sinergi.doubt.Doubts;
import id.sinergi.doubt.Severity;
import id.sinergi.intake.PostResult.DoubtsNotAccepted;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.PostResult.ReasonMissing;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.row.FileKind;
import id.sinergi.source.IntakeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A month far from what its centre usually has is asked about before it counts, and the reason stays with the batch. */
@PostgresTest(emptied = true)
@NationalStaff
@Tag("undated")
class UnusualMonthsTest {

    private static final String REASON = "Dua angkatan besar sekaligus";

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private Doubts doubts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anUnusualMonthNeedsAReasonThatStaysWithTheBatch() throws IOException {
        var usual = stage(IntStream.rangeClosed(1, 8).boxed().flatMap(month -> people(month, 12)));
        assertThat(usual.doubts()).as("without a history nothing is unusual").isZero();
        assertThat(intake.post(usual.upload(), "uji", false)).isInstanceOf(Posted.class);

        var ordinary = stage(people(9, 14));
        assertThat(ordinary.doubts()).isZero();
        intake.discard(ordinary.upload());

        var unusual = stage(people(9, 90));
        assertThat(unusual.doubts()).isEqualTo(1);
        assertThat(doubts.severity(unusual.upload())).isEqualTo(Severity.REASON);
        assertThat(intake.doubts(unusual.upload()).getFirst().text(Locale.ENGLISH))
                .contains("2026-09: 90 people trained", "usually have about 12");

        assertThat(intake.post(unusual.upload(), "uji", false)).isInstanceOf(DoubtsNotAccepted.class);
        assertThat(intake.post(unusual.upload(), "uji", new Consent(true, true, "pendek")))
                .isInstanceOf(ReasonMissing.class);
        refusedWhereItBlocks(unusual);
        var posted = (Posted) intake.post(unusual.upload(), "uji", new Consent(true, true, REASON));
        assertThat(Objects.requireNonNull(
                                intake.batch(posted.batch()).orElseThrow().contents())
                        .justification())
                .isEqualTo(REASON);
    }

    private void refusedWhereItBlocks(Preview unusual) {
        jdbc.sql("update doubt set severity = 'BLOCK' where upload = ?")
                .param(unusual.upload())
                .update();
        assertThatThrownBy(() -> intake.post(unusual.upload(), "uji", new Consent(true, true, REASON)))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("far from usual");
        jdbc.sql("update doubt set severity = 'REASON' where upload = ?")
                .param(unusual.upload())
                .update();
    }

    private Preview stage(Stream<String> rows) throws IOException {
        var file = Files.writeString(
                Files.createTempFile(directory, "bulan", ".csv"),
                rows.collect(Collectors.joining("\n", String.join(",", FileKind.TRAINING.columns()) + "\n", "\n")));
        return intake.stage(file, "bulan.csv", "uji", false, ProgressListener.NONE);
    }

    private static Stream<String> people(int month, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        "UB-%1$d-%2$d,990101450799%3$04d,P,2001,52.03,579344,MAN,14,Uji %1$d,2026-%4$02d-02,2026-%4$02d-25,selesai,MOU-2025"
                                .formatted(month, number, month * 200 + number, month));
    }
}
