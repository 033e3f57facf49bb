package id.sinergi.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.audit.AuditLog;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.SystemRows;
import id.sinergi.database.WholeDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** After a change of keys every number finds its rows again, and by the old key nobody finds any. */
@PostgresTest
class KeyChangeTest {

    private static final String NIK = "9901014507990001";
    private static final String FACTOR = "second factor of kunci";
    private static final String SECRET = "JBSWY3DPEHPK3PXP";
    private static final String CERTIFICATE = "CERT/77/2026";

    @Autowired
    private JdbcTemplate statements;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private AuditLog audit;

    @Autowired
    private List<SealedTexts> sealed;

    @Autowired
    private List<RecordCopies> copies;

    @Autowired
    private RecordRewriting rewriting;

    @TempDir
    private Path directory;

    /** In a transaction that is rolled back: the database is shared with other tests. */
    @Test
    void everyRowIsFoundUnderTheNewKeyAndNoneUnderTheOldOne() {
        var file = new KeyFile(directory.resolve("kunci"));
        var old = file.kept();
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> SystemRows.run(() -> {
                    post(new PersonKeys(old));
                    keepFactor(old);
                    keepExport();
                    assertThat(change(old, file).isPossible()).isTrue();
                    assertThat(changed(old, file)).isTrue();

                    var renewed = file.find().orElseThrow();
                    assertThat(renewed.generation()).isEqualTo(2);
                    assertThat(renewed.lines()).startsWith(old.lines());
                    for (var table : List.of("training", "certification")) {
                        assertThat(people(table, new PersonKeys(old))).as(table).isZero();
                        assertThat(people(table, new PersonKeys(renewed)))
                                .as(table)
                                .isEqualTo(1);
                    }
                    assertThat(jdbc.sql("select count(*) from certification where certificate_no = ?")
                                    .param(new PersonKeys(renewed).ofCertificate(CERTIFICATE))
                                    .query(Integer.class)
                                    .single())
                            .isEqualTo(1);
                    assertThat(jdbc.sql("select fingerprint from person_key")
                                    .query(String.class)
                                    .single())
                            .isEqualTo(new PersonKeys(renewed).fingerprint());
                    assertThat(new Seal(old).open(FACTOR, factor())).isEmpty();
                    assertThat(new Seal(renewed).open(FACTOR, factor())).contains(SECRET);
                    assertThat(jdbc.sql("select count(*) from export where row_source <> ''")
                                    .query(Integer.class)
                                    .single())
                            .isZero();
                    for (var trace : List.of(
                            new PersonKeys(old).keyOf(NIK).value().toString(),
                            new PersonKeys(old).ofCertificate(CERTIFICATE),
                            NIK)) {
                        assertThat(WholeDatabase.columnsThatHold(jdbc, trace)).isEmpty();
                    }
                    status.setRollbackOnly();
                }));
        assertThat(directory).isDirectoryNotContaining("glob:**.next");
    }

    /** Seals are the last that changes before the entry in the audit log; whatever fails, fails as a whole. */
    @Test
    void aChangeThatFailsInBetweenHasChangedNothing() {
        var file = new KeyFile(directory.resolve("kunci"));
        var old = file.kept();
        try {
            post(new PersonKeys(old));
            keepFactor(old);
            var before =
                    List.of(factor(), fingerprint(), file.find().orElseThrow().lines());
            var failing = new ArrayList<>(sealed);
            failing.add((present, next) -> {
                assertThat(new Seal(old).open(FACTOR, factor())).isEmpty();
                throw new IllegalStateException("The disk is full");
            });
            var change = new KeyChange(statements, transactions, old, file, failing, copies, rewriting, audit);

            assertThatThrownBy(change::run).hasMessage("The disk is full");

            assertThat(List.of(
                            factor(), fingerprint(), file.find().orElseThrow().lines()))
                    .isEqualTo(before);
            assertThat(new Seal(old).open(FACTOR, factor())).contains(SECRET);
            SystemRows.run(
                    () -> assertThat(people("training", new PersonKeys(old))).isEqualTo(1));
        } finally {
            SystemRows.run(() -> {
                jdbc.sql("delete from training where source_id = 'kunci-1'").update();
                jdbc.sql("delete from certification where source_id = 'kunci-1'")
                        .update();
            });
            jdbc.sql("delete from second_factor where username = 'kunci'").update();
            jdbc.sql("delete from app_user where username = 'kunci'").update();
        }
    }

    @Test
    void aKeyThatIsNotInItsFileIsNotChanged() throws IOException {
        var file = new KeyFile(directory.resolve("kunci"));
        Files.writeString(file.path(), "a secret that somebody named\n");

        assertThat(change(PersonKeySecret.made(), file).isPossible()).isFalse();
    }

    private KeyChange change(PersonKeySecret secret, KeyFile file) {
        return new KeyChange(statements, transactions, secret, file, sealed, copies, rewriting, audit);
    }

    private boolean changed(PersonKeySecret secret, KeyFile file) {
        try {
            return change(secret, file).run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void keepFactor(PersonKeySecret secret) {
        jdbc.sql("insert into app_user (username, display_name, password_hash, role)"
                        + " values ('kunci', '', '{none}', 'STAFF')")
                .update();
        jdbc.sql("insert into second_factor values ('kunci', ?, 0, now())")
                .param(new Seal(secret).close(FACTOR, SECRET))
                .update();
    }

    private void keepExport() {
        jdbc.sql("insert into export (owner, title, row_source, slice, language, format, requested_at)"
                        + " values ('kunci', '', 'records', '', 'id', 'CSV', now())")
                .update();
    }

    private String factor() {
        return jdbc.sql("select secret from second_factor where username = 'kunci'")
                .query(String.class)
                .single();
    }

    private String fingerprint() {
        return jdbc.sql("select fingerprint from person_key")
                .query(String.class)
                .single();
    }

    private void post(PersonKeys keys) {
        SystemRows.run(() -> postRows(keys));
    }

    private void postRows(PersonKeys keys) {
        for (var table : List.of("staged_training", "staged_certification", "staged_placement")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("insert into person_key (generation, fingerprint) values (1, '') on conflict do nothing")
                .update();
        UUID person = keys.keyOf(NIK).value();
        jdbc.sql("""
                        insert into training (batch_in, source_id, person, sex, birth_year, region, centre, sector,
                                              training_group, started_on, status, agreement)
                        values (1, 'kunci-1', ?, 1, 1999, 3578, 1, 1, '', '2026-01-01', 1, 1)
                        """).param(person).update();
        jdbc.sql("""
                        insert into certification (batch_in, source_id, person, tested_on, competent, lsp, scheme,
                                                   certificate_no, agreement)
                        values (1, 'kunci-1', ?, '2026-02-01', true, '', '', ?, 1)
                        """).params(person, keys.ofCertificate(CERTIFICATE)).update();
    }

    private int people(String table, PersonKeys keys) {
        return jdbc.sql("select count(*) from " + table + " where person = ?")
                .param(keys.keyOf(NIK).value())
                .query(Integer.class)
                .single();
    }
}
