package id.sinergi.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.audit.WholeChain;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.SystemRows;
import id.sinergi.database.TestDatabase;
import id.sinergi.indicator.Ledger;
import id.sinergi.indicator.RandomHistory;
import id.sinergi.journey.RecordKind;
import id.sinergi.journey.RecordPosting;
import id.sinergi.person.ForgottenPeople;
import id.sinergi.person.PersonCommand;
import id.sinergi.person.PersonKeys;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures made again are those that posting made, readers notice nothing, and a verification finds what was altered. */
@PostgresTest(emptied = true)
class RebuildTest {

    private static final RebuildProgress SILENT = (batches, of) -> {};
    private static final int READERS = 4;
    private static final String NIK = "9901014507990001";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RecordPosting posting;

    @Autowired
    Ledger ledger;

    @Autowired
    Rebuild rebuild;

    @Autowired
    RebuildCommand command;

    @Autowired
    ApplicationContext context;

    @Autowired
    PersonCommand people;

    @Autowired
    PersonKeys keys;

    @Autowired
    ForgottenPeople forgotten;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void figuresMadeAgainAreThoseThatPostingMade(long seed) throws IOException {
        history(seed, 24);
        revertOne(seed);
        var posted = FigureDigest.ofAll(jdbc);
        alterEverything();
        assertThat(FigureDigest.ofAll(jdbc)).isNotEqualTo(posted);

        rebuild.run(SILENT);

        assertThat(FigureDigest.ofAll(jdbc)).isEqualTo(posted);
        assertThat(jdbc.sql("select count(*) from pg_namespace where nspname like 'figures%'")
                        .query(Integer.class)
                        .single())
                .as("schemas left behind")
                .isZero();
    }

    @Test
    void indexesAndConstraintsKeepTheirNames() throws IOException {
        history(34, 3);
        var before = definitions();

        rebuild.run(SILENT);

        assertThat(definitions()).isEqualTo(before);
    }

    @Test
    void whatIsPostedDuringARebuildIsAmongItsFigures() throws IOException {
        var history = history(35, 6);
        var posted = new AtomicBoolean();

        rebuild.run((batches, of) -> {
            if (posted.compareAndSet(false, true)) {
                revert(history.batches().getLast(), RecordKind.PLACEMENT);
            }
        });

        assertThat(posted).isTrue();
        assertThat(verify()).isEqualTo("All figures equal a recount of the records.");
    }

    @Test
    void readersNeverFailAndNeverSeeHalfOfIt() throws Exception {
        history(36, 9);
        var seen = ConcurrentHashMap.<String>newKeySet();
        var done = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(READERS)) {
            Callable<Integer> reading = () -> {
                int reads = 0;
                while (!done.get()) {
                    seen.add(SystemRows.call(this::totals));
                    reads++;
                }
                return reads;
            };
            var readers = IntStream.range(0, READERS)
                    .mapToObj(reader -> threads.submit(reading))
                    .toList();
            try {
                for (int i = 0; i < 5; i++) {
                    rebuild.run(SILENT);
                }
            } finally {
                done.set(true);
            }
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).as("reads, none of them failed").isPositive();
            }
        }
        assertThat(seen).containsExactly(totals());
    }

    @Test
    void aVerificationNamesWhatWasAlteredAndChangesNothing() throws IOException {
        history(37, 9);
        assertThat(verify()).isEqualTo("All figures equal a recount of the records.");
        jdbc.sql(
                        "update cell set trained = trained + 5 where grain = 0 and region = 0 and month = (select min(month) from cell)")
                .update();
        jdbc.sql("delete from ledger where ctid = (select min(ctid) from ledger)")
                .update();
        var altered = FigureDigest.ofAll(jdbc);

        assertThat(verify())
                .contains("Cell (agreement 1, grain 0, region 0, month ")
                .contains("holds trained ")
                .contains("Ledger (batch ")
                .contains("is missing; the recount gives ")
                .contains("rows differ from the recount.");
        assertThat(FigureDigest.ofAll(jdbc)).isEqualTo(altered);
    }

    @Test
    void theCommandSaysWhetherTheFiguresAreTheSameAsBefore() throws IOException {
        history(39, 6);
        var told = told(RebuildCommand.Kind.REBUILD).lines().toList();
        var digests = told.stream().filter(line -> line.contains(", md5 ")).toList();
        int tables = FigureTable.values().length;

        assertThat(digests).hasSize(2 * tables);
        assertThat(digests.subList(0, tables))
                .isEqualTo(digests.subList(tables, 2 * tables))
                .anyMatch(line -> line.matches(" +Cell: [1-9][0-9,]* rows, md5 [0-9a-f]{32}"));
        assertThat(told.getLast()).endsWith("They are the same as before.");

        jdbc.sql("update cell set trained = trained + 1").update();
        assertThat(told(RebuildCommand.Kind.REBUILD).lines()).last().asString().endsWith("have changed.");
    }

    @Test
    void figuresThatOtherRulesCountedAreMadeAgainOnce() throws IOException {
        history(38, 6);
        rebuild.runIfNeeded(SILENT);
        var posted = FigureDigest.ofAll(jdbc);
        jdbc.sql("update cell set trained = 0").update();
        rebuild.runIfNeeded(SILENT);
        assertThat(FigureDigest.ofAll(jdbc)).as("current rules").isNotEqualTo(posted);

        jdbc.sql("update figures_state set counted_by = 'rules of another version'")
                .update();
        rebuild.runIfNeeded(SILENT);

        assertThat(FigureDigest.ofAll(jdbc)).isEqualTo(posted);
    }

    @Test
    void whatACommandPostsIntoAnEmptyDatabaseIsNotCountedAgainAtTheNextStart() throws IOException {
        jdbc.sql("truncate batch, figures_state cascade").update();
        rebuild.noteThatNothingIsCounted();
        history(41, 3);
        jdbc.sql("update cell set trained = 0").update();
        var posted = FigureDigest.ofAll(jdbc);
        rebuild.runIfNeeded(SILENT);
        assertThat(FigureDigest.ofAll(jdbc))
                .as("counted as this version counts")
                .isEqualTo(posted);

        jdbc.sql("truncate figures_state").update();
        rebuild.noteThatNothingIsCounted();
        rebuild.runIfNeeded(SILENT);
        assertThat(FigureDigest.ofAll(jdbc))
                .as("records of who knows which rules")
                .isNotEqualTo(posted);
    }

    @Test
    void aPersonWhoIsForgottenIsNobodyAndEveryFigureStays() throws IOException {
        history(40, 9);
        var person = keys.keyOf(NIK).value();
        var somebody = jdbc.sql("select person from journey where certified_on is not null order by 1 limit 1")
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
        for (var table : List.of("training", "certification", "placement", "journey", "record_match")) {
            jdbc.sql("update " + table + " set person = ? where person = ?")
                    .params(person, somebody)
                    .update();
        }
        var before = FigureDigest.ofAll(jdbc);

        int earlier = timesForgotten();
        var said = new ByteArrayOutputStream();
        int ended = people.run(
                PersonCommand.Kind.FORGET,
                Locale.ENGLISH,
                new BufferedReader(new StringReader(NIK + "\n")),
                new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(ended).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("no longer belong")
                .doesNotContain(NIK);
        assertThat(tablesThatName(person.toString())).containsExactly("forgotten_person");
        assertThat(tablesThatName(NIK)).isEmpty();
        var after = FigureDigest.ofAll(jdbc);
        before.keySet().stream()
                .filter(table -> table != FigureTable.JOURNEY && table != FigureTable.RECORD_MATCH)
                .forEach(table -> assertThat(after.get(table)).as("%s", table).isEqualTo(before.get(table)));
        assertThat(verify()).isEqualTo("All figures equal a recount of the records.");
        assertThat(forgotten.all()).contains(person);
        assertThat(timesForgotten()).isEqualTo(earlier + 1);
        assertThat(WholeChain.isWhole(context)).isTrue();
    }

    private int timesForgotten() {
        return jdbc.sql("select count(*) from audit_entry where action = 'PERSON_FORGOTTEN'")
                .query(Integer.class)
                .single();
    }

    private List<String> tablesThatName(String somebody) {
        var owner = TestDatabase.ownerOf(jdbc);
        return owner
                .sql("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")
                .query((row, number) -> row.getString(1))
                .stream()
                .filter(table -> owner.sql("select exists (select from %s t where t::text like ?)".formatted(table))
                        .param("%" + somebody + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private RandomHistory history(long seed, int steps) throws IOException {
        jdbc.sql("truncate batch cascade").update();
        var history = new RandomHistory(jdbc, transaction, posting, ledger, new Random(seed));
        history.post(steps, directory);
        return history;
    }

    private void revertOne(long seed) {
        int batch = jdbc.sql("select id from batch where kind = 'TRAINING' order by id offset :some limit 1")
                .param("some", seed % 3)
                .query(Integer.class)
                .single();
        revert(batch, RecordKind.TRAINING);
    }

    private void revert(int batch, RecordKind kind) {
        int reverting = jdbc.sql("""
                        insert into batch (kind, file_name, sha256, rows_new, rows_changed, rows_unchanged, rows_rejected,
                                           posted_at, posted_by, reverts)
                        select kind, file_name, '', 0, 0, 0, 0, now(), 'test', id from batch where id = ? returning id
                        """).param(batch).query(Integer.class).single();
        transaction.executeWithoutResult(status -> {
            posting.revert(kind, reverting, batch);
            ledger.enter(kind, reverting);
        });
    }

    private void alterEverything() {
        jdbc.sql("update cell set trained = trained + 1, since = since + 1").update();
        jdbc.sql("delete from journey where person in (select person from journey limit 3)")
                .update();
        jdbc.sql("truncate lag, unmatched_delta, counted_test, cell_past").update();
        jdbc.sql("update ledger set placed = placed + 1").update();
        jdbc.sql("update record_match set batch_out = batch_in + 1").update();
        jdbc.sql("delete from lag_distribution where grain = 0").update();
        jdbc.sql("delete from waiting_delta where grain = 0").update();
    }

    private String totals() {
        return jdbc.sql("""
                        select (select sum(trained) from cell where grain = 0 and region = 0)
                            || ' ' || (select sum(trained) from ledger)
                            || ' ' || (select count(trained_on) from journey)
                            || ' ' || (select sum(people) from lag)
                        """).query(String.class).single();
    }

    private String definitions() {
        return jdbc.sql("""
                        select string_agg(definition, '; ' order by definition) from (
                            select pg_get_indexdef(indexrelid) as definition from pg_index i
                                join pg_class c on c.oid = i.indrelid
                            where c.relnamespace = cast(current_schema() as regnamespace)
                              and c.relname in ('journey', 'ledger', 'cell', 'cell_past', 'lag', 'lag_distribution',
                                                'waiting_delta')
                            union all
                            select conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid)
                            from pg_constraint where conrelid in ('journey'::regclass, 'cell'::regclass)) each
                        """).query(String.class).single();
    }

    private String verify() {
        return told(RebuildCommand.Kind.VERIFY);
    }

    /** What the command prints but for its progress; its status says whether a verification found nothing. */
    private String told(RebuildCommand.Kind kind) {
        var out = new ByteArrayOutputStream();
        int status = command.run(kind, Locale.ENGLISH, new PrintStream(out, true, StandardCharsets.UTF_8));
        var lines = out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("Counted again"))
                .toList();
        assertThat(status).isEqualTo(kind == RebuildCommand.Kind.REBUILD || lines.size() == 1 ? 0 : 1);
        return String.join("\n", lines);
    }
}
