package id.sinergi.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.NationalStaff;
import id.sinergi.NationalStaff.Factory;
import id.sinergi.audit.WholeChain;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.WholeDatabase;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.PostResult;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.intake.ProgressListener;
import id.sinergi.person.PersonKeys;
import id.sinergi.rebuild.WholeFigures;
import id.sinergi.row.FileKind;
import id.sinergi.security.UserRole;
import id.sinergi.source.IntakeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** The people of a batch are kept until its day, by which no other batch may keep them; then they are nobody's. */
@PostgresTest(emptied = true)
@NationalStaff
class RetentionTest {

    private static final String REASON = "Diperiksa BPK sampai 2034.";
    private static final String FIGURES = """
            select md5(string_agg(x::text, '' order by x::text)) from (
                select to_jsonb(l) as x from ledger l union all select to_jsonb(c) from cell c
                union all select to_jsonb(p) from cell_past p union all select to_jsonb(w) from waiting_delta w
                union all select to_jsonb(g) from lag g union all select to_jsonb(u) from unmatched_delta u) figures
            """;

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private RetentionService retention;

    @Autowired
    private EndOfRetention end;

    @Autowired
    private PersonKeys keys;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void whomNoBatchKeepsAnyLongerIsNobodyAndEveryFigureAndSealStays() throws IOException {
        int trainings = post(FileKind.TRAINING, training("RT-1", 1), training("RT-2", 2));
        int tests = post(FileKind.CERTIFICATION, test("RC-1", 1), test("RC-2", 2));
        int later = post(FileKind.CERTIFICATION, test("RC-2", 2), test("RC-3", 3));
        pass(trainings);
        end.end();
        assertThat(isSomebody(1) && isSomebody(2)).as("whom later files keep").isTrue();
        var before = figures();

        pass(tests);
        assertThat(end.end()).isEqualTo(1);

        assertThat(WholeDatabase.columnsThatHold(jdbc, key(1))).isEmpty();
        assertThat(WholeDatabase.columnsThatHold(jdbc, keys.ofCertificate("CERT-1")))
                .isEmpty();
        assertThat(isSomebody(2)).as("confirmed by batch %d", later).isTrue();
        assertThat(figures()).isEqualTo(before);
        assertThat(retention.of(trainings).orElseThrow().ends())
                .containsExactly(new Retention.End(LocalDate.now(clock), 1));
        assertThat(retention.of(later).orElseThrow().ends()).isEmpty();
        assertThat(end.end()).as("once and for all").isZero();
        assertWhole();

        int again = post(FileKind.TRAINING, training("RT-9", 1));
        assertThat(isSomebody(1)).as("as a new person").isTrue();
        assertThat(jdbc.sql("select sum(trained) from ledger where batch = ?")
                        .param(again)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        intake.revert(tests, "uji", "dikirim dua kali");
        assertWhole();
    }

    @Test
    void aDayIsFiveYearsAheadAndMovedByAnAdministratorWithAReason() throws IOException {
        int batch = post(FileKind.TRAINING, training("RM-1", 7));
        var until = LocalDate.now(clock).plusYears(5);
        assertThat(retention.of(batch).orElseThrow()).isEqualTo(new Retention(until, false, List.of(), List.of()));
        assertThatThrownBy(() -> retention.move(batch, until.plusYears(3), REASON))
                .isInstanceOf(AccessDeniedException.class);

        SecurityContextHolder.getContext().setAuthentication(Factory.authentication(UserRole.ADMINISTRATOR));
        assertThatThrownBy(() -> retention.move(batch, until.plusYears(3), "karena"))
                .isInstanceOf(IntakeException.class);
        assertThatThrownBy(() -> retention.move(batch, LocalDate.now(clock).minusDays(1), REASON))
                .isInstanceOf(IntakeException.class);
        retention.move(batch, until.plusYears(3), REASON);

        assertThat(retention.of(batch).orElseThrow()).satisfies(moved -> {
            assertThat(moved.until()).isEqualTo(until.plusYears(3));
            assertThat(moved.moves()).singleElement().satisfies(move -> {
                assertThat(move.by()).isEqualTo("uji");
                assertThat(move.reason()).isEqualTo(REASON);
            });
        });
        assertThat(jdbc.sql("select detail from audit_entry where action = 'RETENTION_MOVED' and subject = ?")
                        .param("batch " + batch)
                        .query(String.class)
                        .single())
                .isEqualTo("%s -> %s because: %s".formatted(until, until.plusYears(3), REASON));

        pass(batch);
        assertThatThrownBy(() -> retention.move(batch, until, REASON)).isInstanceOf(IntakeException.class);
        jdbc.sql("delete from retention_run").update();
        end.run();
        assertThat(isSomebody(7)).isFalse();
        post(FileKind.TRAINING, training("RM-2", 7));
        jdbc.sql("update retention_date set kept_until = '2001-01-01'").update();
        end.run();
        assertThat(isSomebody(7)).as("looked at once a day").isTrue();
    }

    private void assertWhole() {
        WholeFigures.verify(context);
        assertThat(WholeChain.isWhole(context)).isTrue();
    }

    private String figures() {
        return jdbc.sql(FIGURES).query(String.class).single();
    }

    private void pass(int batch) {
        jdbc.sql("update retention_date set kept_until = ? where batch = ?")
                .params(LocalDate.now(clock).minusDays(1), batch)
                .update();
    }

    private boolean isSomebody(int person) {
        return !WholeDatabase.columnsThatHold(jdbc, key(person)).isEmpty();
    }

    private String key(int person) {
        return keys.keyOf(number(person)).value().toString();
    }

    private static String number(int person) {
        return "9901%012d".formatted(4507990000L + person);
    }

    private static String training(String key, int person) {
        return "%s,%s,P,2001,52.03,579360,MAN,14,2026-1,2025-11-05,2026-02-20,selesai,MOU-2025"
                .formatted(key, number(person));
    }

    private static String test(String key, int person) {
        return "%s,%s,2026-03-02,K,LSP Logam,Las SMAW,CERT-%d,2026-03-09,,MOU-2025"
                .formatted(key, number(person), person);
    }

    private int post(FileKind kind, String... rows) throws IOException {
        var text = String.join(",", kind.columns()) + "\n" + String.join("\n", rows) + "\n";
        var file = Files.writeString(directory.resolve("simpan.csv"), text);
        var staged = intake.stage(file, "simpan.csv", "uji", false, ProgressListener.NONE);
        var result = intake.post(staged.upload(), "uji", new Consent(true, true, "Uji masa simpan"));
        return ((PostResult.Posted) result).batch();
    }
}
