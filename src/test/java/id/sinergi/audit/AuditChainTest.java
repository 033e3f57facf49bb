package id.sinergi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.audit.ChainBreak.Kind;
import id.sinergi.database.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Entries cannot be changed; and where the owner of the database switches that off, the first entry that was tampered
 * with is found and named.
 */
class AuditChainTest {

    private static final int ENTRIES = 9;

    private final TestDatabase database = TestDatabase.create();
    private final JdbcClient jdbc = JdbcClient.create(database.owning());
    private final AuditChain chain = new AuditChain(jdbc);

    @BeforeEach
    void enter() {
        IntStream.rangeClosed(1, ENTRIES).forEach(number -> enter("2026-11-%02dT08:00:00.123456Z".formatted(number)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void entriesAreNumberedWithoutGapsAndFollowFromEachOther() {
        assertThat(chain.verify(null).entries()).isEqualTo(ENTRIES);
        assertThat(first()).isNull();
        assertThat(command()).startsWith("0 9 entries are complete");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set username = 'lain' where id = 4",
                "delete from audit_entry where id = 9",
                "truncate audit_entry",
                "insert into audit_entry (id, at, username, action, hash) values (4, now(), 'lain', 'SIGN_IN', '')"
                        + " on conflict (id) do update set username = 'lain'"
            })
    void theDatabaseRefusesToChangeOrTakeAwayAnEntry(String statement) {
        try {
            jdbc.sql(statement).update();
        } catch (RuntimeException refused) {
            assertThat(refused).rootCause().hasMessageContaining("neither changed nor taken away");
        }
        assertThat(first()).isNull();
        assertThat(jdbc.sql("select count(*) from audit_entry where username = 'menteri'")
                        .query((row, number) -> row.getInt(1))
                        .single())
                .isEqualTo(ENTRIES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit_entry set username = 'lain' where id = 4                           | 4 | CHANGED",
                "update audit_entry set at = at + interval '1 microsecond' where id = 5          | 5 | CHANGED",
                "update audit_entry set subject = detail, detail = subject where id = 5          | 5 | CHANGED",
                "update audit_entry set outcome = 'REFUSED' where id = 1                         | 1 | CHANGED",
                "update audit_entry set hash = sha256('x') where id = 9                          | 9 | CHANGED",
                "update audit_entry set id = case id when 6 then 100 else 6 end where id in (6)  | 6 | MISSING",
                "delete from audit_entry where id = 3                                            | 3 | MISSING",
                "delete from audit_entry where id = 1                                            | 1 | MISSING",
                "delete from audit_entry where id = 9                                            | 9 | MISSING",
                "delete from audit_entry                                                         | 1 | MISSING",
                "insert into audit_entry select 10, at, username, action, detail, subject, outcome, address, slice,"
                        + " audit_hash(hash, row(10, at, username, action, detail, subject, outcome, address, slice,"
                        + " hash)::audit_entry) from audit_entry where id = 9                    | 10 | ADDED",
                "insert into audit_entry select 10, at, username, action, detail, subject, outcome, address, slice, hash"
                        + " from audit_entry where id = 2                                        | 10 | CHANGED",
            })
    void whatTheOwnerTamperedWithIsNamed(String statement, long id, Kind kind) {
        withoutTriggers(statement);

        assertThat(first()).isEqualTo(new ChainBreak(id, kind));
        assertThat(command()).startsWith("1 Entr").contains(" " + id + " ");
    }

    @Test
    void aChainThatWasMadeAnewDiffersFromTheHashThatWasKeptElsewhere() {
        var kept = chain.verify(null).head();
        withoutTriggers("delete from audit_entry");
        jdbc.sql("update audit_head set id = 0, hash = sha256('')").update();
        IntStream.rangeClosed(1, ENTRIES).forEach(number -> enter("2026-11-%02dT09:00:00Z".formatted(number)));

        assertThat(first()).as("whole in itself").isNull();
        assertThat(chain.verify(ChainHead.of(kept.toString())).first())
                .isEqualTo(new ChainBreak(ENTRIES, Kind.CHANGED));
    }

    @Test
    void manyWhoEnterAtOnceMakeOneChain() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 40).forEach(number -> threads.submit(() -> enter("2026-11-20T08:00:00Z")));
        }
        assertThat(chain.verify(null).entries()).isEqualTo(ENTRIES + 40);
        assertThat(first()).isNull();
    }

    @Test
    void whatIsOldEnoughIsRemovedAndTheRestStaysVerifiable() {
        enter("2020-01-01T08:00:00Z");
        withoutTriggers("update audit_entry set at = at - interval '3 years'");
        relink();

        assertThat(remove("2023-11-05T00:00:00Z")).isEqualTo(4);

        assertThat(first()).isNull();
        assertThat(chain.verify(null).entries()).isEqualTo(ENTRIES + 1 - 4 + 1);
        assertThat(jdbc.sql("select subject from audit_entry where action = 'AUDIT_REMOVED'")
                        .query((row, number) -> row.getString(1))
                        .single())
                .isEqualTo("1-4");
    }

    @Test
    void nobodyRemovesTheLastThreeMonths() {
        assertThatThrownBy(() -> jdbc.sql("select audit_remove_before(now() - interval '89 days', now())")
                        .query((row, number) -> row.getLong(1))
                        .single())
                .rootCause()
                .hasMessageContaining("90 days");
    }

    @Test
    void entriesThatAreGoneWithoutAnEntryOfTheirRemovalAreMissed() {
        withoutTriggers(
                "update audit_head set removed_id = 4, removed_hash = (select hash from audit_entry where id = 4)");
        jdbc.sql("delete from audit_entry where id <= 4").update();

        assertThat(first()).isEqualTo(new ChainBreak(4, Kind.REMOVED));
    }

    @Test
    void whatWasEnteredBeforeThereWasAChainIsChainedAsItStands() {
        try (var old = TestDatabase.empty()) {
            var earlier = JdbcClient.create(old.owning());
            old.migrations()
                    .locations("filesystem:src/main/resources/db/migration")
                    .target("80")
                    .load()
                    .migrate();
            earlier.sql("insert into audit_entry (at, username, action, detail)"
                            + " select now(), 'admin', 'SIGN_IN', 'ü ' || n from generate_series(1, 5) n")
                    .update();
            earlier.sql("delete from audit_entry where id in (1, 3)").update();
            old.migrations().load().migrate();

            var result = new AuditChain(earlier).verify(null);
            assertThat(result.first()).isNull();
            assertThat(result.head().id()).isEqualTo(3);
        }
    }

    private void enter(String at) {
        jdbc.sql("insert into audit_entry (at, username, action, subject, address, slice, detail)"
                        + " values (?, 'menteri', 'EXPORTED', 'laporan.pdf', '10.0.0.7', 'wilayah=35', 'tabel')")
                .param(OffsetDateTime.parse(at))
                .update();
    }

    private long remove(String before) {
        return jdbc.sql("select audit_remove_before(?, now())")
                .param(OffsetDateTime.parse(before))
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private @Nullable ChainBreak first() {
        return chain.verify(null).first();
    }

    /** Status and what the command prints. */
    private String command() {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int status = new AuditCommand(chain).run(null, Locale.ENGLISH, out);
        return status + " " + printed.toString(StandardCharsets.UTF_8);
    }

    private void withoutTriggers(String statement) {
        jdbc.sql("alter table audit_entry disable trigger user").update();
        jdbc.sql(statement).update();
        jdbc.sql("alter table audit_entry enable always trigger audit_append").update();
        jdbc.sql("alter table audit_entry enable always trigger audit_keep").update();
    }

    /** Makes the hashes anew, as they would be had these moments been entered. */
    private void relink() {
        withoutTriggers("""
                do $$
                declare entry audit_entry; previous bytea := sha256('');
                begin
                    for entry in select * from audit_entry order by id loop
                        previous := audit_hash(previous, entry);
                        update audit_entry set hash = previous where id = entry.id;
                    end loop;
                    update audit_head set hash = previous;
                end $$
                """);
    }
}
