package id.sinergi.person;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.audit.AuditLog;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.SystemRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final String CERTIFICATE = "CERT/77/2026";

    @Autowired
    private JdbcTemplate statements;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private AuditLog audit;

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
                    status.setRollbackOnly();
                }));
        assertThat(directory).isDirectoryNotContaining("glob:**.next");
    }

    @Test
    void aKeyThatIsNotInItsFileIsNotChanged() throws IOException {
        var file = new KeyFile(directory.resolve("kunci"));
        Files.writeString(file.path(), "a secret that somebody named\n");

        assertThat(change(PersonKeySecret.made(), file).isPossible()).isFalse();
    }

    private KeyChange change(PersonKeySecret secret, KeyFile file) {
        return new KeyChange(statements, transactions, secret, file, audit);
    }

    private boolean changed(PersonKeySecret secret, KeyFile file) {
        try {
            return change(secret, file).run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void post(PersonKeys keys) {
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
