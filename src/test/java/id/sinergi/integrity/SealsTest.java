package id.sinergi.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.NationalStaff;
import id.sinergi.agreement.TargetChoice;
import id.sinergi.agreement.TargetDocument;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.SystemRows;
import id.sinergi.database.TestDatabase;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.TargetPosting;
import id.sinergi.integrity.SealBreak.Kind;
import id.sinergi.person.RecordRewriting.Cause;
import id.sinergi.security.SystemIdentity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever is altered, added or removed past a posting is found, with the batch that it belongs to. */
@PostgresTest(emptied = true)
@NationalStaff
@Tag("undated")
class SealsTest {

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Seals seals;

    @Autowired
    private SealChain chain;

    @Autowired
    private SealComparison comparison;

    @Autowired
    private SealState state;

    @Autowired
    private SealStamp stamp;

    @Autowired
    private TargetPosting targets;

    @Autowired
    private SealCheck check;

    @Autowired
    private SealedRewriting rewriting;

    @BeforeEach
    void postFilesOfEveryKind() throws IOException {
        if (count("select count(*) from batch where file_name = 'latih-b.csv'") == 0) {
            new SmallHistory(intake, directory).post();
            SystemIdentity.call(() -> targets.choose(
                    "MOU-2025",
                    new TargetChoice("DILATIH", 2026, 5200, new TargetDocument("SK", LocalDate.of(2026, 1, 1))),
                    "uji",
                    "Uji segel pilihan"));
        }
    }

    @Test
    void whatWasPostedAndTakenBackIsAsItWasSealed() {
        assertThat(comparison.all()).isEmpty();
        assertThat(count("select count(*) from seal where cause = 'POSTED'"))
                .isEqualTo(count("select count(*) from batch"));
        assertThat(state.brokenSince()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "BATCH, batch, id, file_name = 'lain.csv', reverts is not null, \"{'id': 99999, 'reverts': null}\"",
                "TRAINING, training, batch_in, birth_year = birth_year + 1, true, {'source_id': 'Z'}",
                "TRAINING_CLOSED, training, batch_out, batch_out = batch_out, batch_out is not null, {'source_id': 'Z'}",
                "CERTIFICATION, certification, batch_in, competent = not competent, true, {'source_id': 'Z'}",
                "PLACEMENT, placement, batch_in, placed_on = placed_on + 1, true, {'source_id': 'Z'}",
                "PUBLISHED_FIGURE, published_figure, batch_in, value = value + 1, true, \"{'id': 99999, 'member': 'Z'}\"",
                "TARGET, target, batch_in, value = value + 1, true, \"{'id': 99999, 'year': 2033}\"",
                "TARGET_CHOICE, target_choice, batch_in, region = 0, true, \"{'id': 99999, 'year': 2033}\"",
                "CONFIRMATION, confirmation, batch, \"rows = rows + '{[9,10)}'\", true, {'batch': 1}",
                "LEDGER, ledger, batch, trained = trained + 1, true, {}",
                "UNMATCHED, unmatched_delta, batch, tests = tests + 1, true, {}",
                "RECORD_MATCH, record_match, batch_in, match = 'FURTHER', true, {'record': 99999}",
                "COUNTED_TEST, counted_test, batch, tests = tests + 1, true, {}",
                "CELL, cell, since, trained = trained + 1, true, {'sex': 9}",
                "CELL_PAST, cell_past, until, trained = trained + 1, true, {'sex': 9}",
                "LAG, lag, batch, people = people + 1, true, {}",
                "LAG_DISTRIBUTION, lag_distribution, batch, \"people = array_append(people, 1)\", true, {}",
                "WAITING, waiting_delta, batch, \"people = array_append(people, 1)\", true, {}"
            })
    void aRowOfEachTableThatIsAlteredAddedOrRemovedNamesItsBatch(
            SealedPart part, String table, String batch, String alteration, String which, String added) {
        var one = "ctid = (select min(ctid) from %s where %s)".formatted(table, which);
        if (part != SealedPart.TRAINING_CLOSED) {
            assertFound(
                    part,
                    Kind.ALTERED,
                    "update %s set %s where %s returning %s".formatted(table, alteration, one, batch));
        }
        assertFound(
                part,
                Kind.ADDED,
                "insert into %1$s overriding system value select (jsonb_populate_record(null::%1$s, to_jsonb(r) || '%2$s')).* from %1$s r where r.%3$s returning %4$s"
                        .formatted(table, added.replace('\'', '"'), one, batch));
        assertFound(part, Kind.REMOVED, "delete from %s where %s returning %s".formatted(table, one, batch));
    }

    @Test
    void aRowThatIsOpenedAgainOrMovedToAnotherBatchIsFound() {
        var closed = "ctid = (select min(ctid) from training where batch_out is not null)";

        inVain(() -> {
            jdbc.sql("update training set batch_out = batch_out + 1 where " + closed)
                    .update();
            assertThat(comparison.all())
                    .extracting(SealBreak::part)
                    .containsOnly(SealedPart.TRAINING_CLOSED)
                    .hasSize(2);
            return true;
        });
        inVain(() -> {
            jdbc.sql("update training set batch_in = batch_in + 1 where " + closed)
                    .update();
            assertThat(comparison.all()).extracting(SealBreak::part).contains(SealedPart.TRAINING);
            return true;
        });
    }

    @Test
    void twoRowsThatChangePlacesAreFound() {
        inVain(() -> {
            jdbc.sql(
                            "update ledger set region = case region when 5203 then 3578 else 5203 end where region in (5203, 3578)")
                    .update();
            assertThat(comparison.all()).extracting(SealBreak::part).contains(SealedPart.LEDGER);
            return true;
        });
    }

    @Test
    void theChainItselfCannotBeChangedUnseen() {
        var owner = TestDatabase.ownerOf(jdbc);
        int link = count("select max(number) - 2 from seal");
        var head = chain.newest().orElseThrow();
        assertThat(chain.holds(head)).isTrue();
        assertThat(chain.holds(new SealHead(head.number(), "00000000"))).isFalse();

        owner.sql("update seal set made_at = made_at + interval '1 second' where number = ?")
                .param(link)
                .update();
        assertThat(comparison.all()).extracting(SealBreak::batch).containsExactly(link);
        owner.sql("update seal set made_at = made_at - interval '1 second' where number = ?")
                .param(link)
                .update();

        owner.sql("update seal_part set rows = rows + 1 where link = ? and part = 'BATCH'")
                .param(link)
                .update();
        assertThat(comparison.all()).extracting(SealBreak::part).contains((SealedPart) null);
        owner.sql("update seal_part set rows = rows - 1 where link = ? and part = 'BATCH'")
                .param(link)
                .update();

        assertThat(comparison.all()).isEmpty();
        assertThat(SealHead.of("Segel " + head.number() + ":" + head.start().toUpperCase(Locale.ROOT)))
                .isEqualTo(head);
        assertThat(SealHead.of(head.grouped())).isEqualTo(head);
    }

    @Test
    void theApplicationAddsToTheChainAndChangesNothingOfIt() {
        for (var statement : List.of("update seal set cause = 'FIRST'", "delete from seal_part")) {
            assertThat(inVain(() -> {
                        try {
                            jdbc.sql(statement).update();
                            return "done";
                        } catch (RuntimeException refused) {
                            return String.valueOf(refused.getCause());
                        }
                    }))
                    .contains("permission denied");
        }
    }

    @Test
    void theCheckInTheBackgroundFindsItWithinOneRoundAndForgetsItOnceItIsMended() {
        int batch = SystemRows.call(() -> count("select min(batch) from ledger"));
        var text = "Data s.d. 31 Okt 2026";
        try {
            SystemRows.run(() -> jdbc.sql("update ledger set placed = placed + 3 where batch = ?")
                    .param(batch)
                    .update());
            round();
            assertThat(state.brokenSince()).hasValue(batch);
            assertThat(state.isInDoubt(null)).isTrue();
            assertThat(state.isInDoubt(batch)).isTrue();
            assertThat(state.isInDoubt(batch - 1)).isFalse();
            assertThat(stamp.beside(text, Locale.ENGLISH))
                    .startsWith(text + " · seal ")
                    .endsWith("figures since batch " + batch + " are in doubt");
        } finally {
            SystemRows.run(() -> jdbc.sql("update ledger set placed = placed - 3 where batch = ?")
                    .param(batch)
                    .update());
        }
        round();
        assertThat(state.brokenSince()).isEmpty();
        assertThat(stamp.beside(text, Locale.ENGLISH)).matches(text + " · seal \\d+:[0-9a-f]{4} [0-9a-f]{4}");
    }

    @Test
    void theCheckRestsForFiftyTimesAsLongAsItWorked() {
        assertThat(SealCheck.rest(Duration.ofSeconds(2))).isEqualTo(Duration.ofSeconds(100));
        jdbc.sql("update seal_check set rests_until = '2100-01-01', part = 'LEDGER', batch = 7")
                .update();
        check.run();
        assertThat(count("select count(*) from seal_check where part = 'LEDGER' and batch = 7"))
                .isEqualTo(1);
        jdbc.sql("delete from seal_check").update();
    }

    @Test
    void recordsWhosePeopleGetOtherKeysAreSealedAgainButForThoseThatDifferedBefore() {
        inVain(() -> {
            rewriting.around(
                    Cause.KEY_CHANGED,
                    () -> jdbc.sql("update training set person = gen_random_uuid()")
                            .update());
            assertThat(comparison.all()).isEmpty();
            return true;
        });
        inVain(() -> {
            int batch = count("select min(batch_in) from placement");
            jdbc.sql("update placement set destination = destination + 1 where batch_in = ?")
                    .param(batch)
                    .update();
            rewriting.around(
                    Cause.FORGOTTEN,
                    () -> jdbc.sql("update placement set person = gen_random_uuid()")
                            .update());
            assertThat(comparison.all()).extracting(SealBreak::batch).containsExactly(batch);
            return true;
        });
    }

    @Test
    void whatAnEarlierVersionPostedIsSealedOnce() {
        var owner = TestDatabase.ownerOf(jdbc);
        owner.sql("create table seal_kept as select * from seal; create table part_kept as select * from seal_part")
                .update();
        try {
            owner.sql("truncate seal, seal_part").update();
            SystemRows.run(seals::sealWhatIsNotSealed);
            SystemRows.run(seals::sealWhatIsNotSealed);
            assertThat(count("select count(*) from seal where cause = 'FIRST'")).isEqualTo(1);
            assertThat(comparison.all()).isEmpty();

            owner.sql("update seal set shape = 'columns of another version'").update();
            SystemRows.run(seals::sealWhatIsNotSealed);
            assertThat(count("select count(*) from seal where cause = 'COLUMNS'"))
                    .isEqualTo(1);
        } finally {
            owner.sql(
                            "truncate seal, seal_part; insert into seal select * from seal_kept; insert into seal_part select * from part_kept; drop table seal_kept, part_kept")
                    .update();
        }
        assertThat(comparison.all()).isEmpty();
    }

    private void assertFound(SealedPart part, Kind kind, String tampering) {
        inVain(() -> {
            int batch = jdbc.sql(tampering).query(Integer.class).single();
            var file = jdbc.sql("select file_name from batch where id = ?")
                    .param(batch)
                    .query(String.class)
                    .optional()
                    .orElse("no such batch is left");
            var found = comparison.all().stream()
                    .filter(each -> each.part() == part && each.kind() == kind && each.batch() == batch)
                    .toList();
            assertThat(found).as(tampering).hasSize(1);
            assertThat(SealText.of(found.getFirst(), Locale.ENGLISH))
                    .startsWith("Batch " + batch + " (" + file + "): ")
                    .doesNotContain("seal.");
            return true;
        });
    }

    /** In a transaction that is taken back. */
    private <T> T inVain(Supplier<T> work) {
        return SystemRows.call(() -> transaction.execute(status -> {
            status.setRollbackOnly();
            return work.get();
        }));
    }

    /** All pieces of the check, however long each rests. */
    private void round() {
        for (int i = 0; i < SealedPart.values().length; i++) {
            jdbc.sql("update seal_check set rests_until = '2000-01-01'").update();
            check.run();
        }
    }

    private int count(String statement) {
        return SystemRows.call(() -> jdbc.sql(statement).query(Integer.class).single());
    }
}
