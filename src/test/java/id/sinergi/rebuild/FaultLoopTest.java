package id.sinergi.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sinergi.NationalStaff;
import id.sinergi.NationalStaff.Factory;
import id.sinergi.database.FaultyStatements;
import id.sinergi.database.FaultyStatements.Fault;
import id.sinergi.database.KillableServer;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.SystemRows;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.intake.IntakeService;
import id.sinergi.integrity.SmallHistory;
import id.sinergi.security.UserRole;
import id.sinergi.start.CommandProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Each statement of posting, taking back, approving and rebuilding fails once, at every fifth the connection is killed
 * with its server process, and then the whole server and the application's own process die at a statement: whatever it
 * was, the batch is wholly in or wholly out, and nothing else has changed. With {@code -Dsinergi.faults=all} there is a
 * failure and a death at each statement of each, not at some, and each state is verified; the numbers tried are printed.
 */
@PostgresTest(killable = true)
@NationalStaff
@Import(FaultyStatements.class)
@Tag("undated")
class FaultLoopTest {

    private static final boolean ALL = "all".equals(System.getProperty("sinergi.faults"));
    private static final int KILLED = 5;
    private static final int OF_A_REBUILD = ALL ? 1 : 23;
    private static final int OF_TESTS = ALL ? 1 : 3;
    private static final int OF_APPROVALS = ALL ? 1 : 3;
    private static final int VERIFIED = ALL ? 1 : 20;
    private static final int SEED = 16;
    private static final Duration START = Duration.ofMinutes(4);

    /** Each deed comes to that many statements. */
    private static final int FEWEST = 55;

    private static final int NOWHERE = Integer.MAX_VALUE;

    @TempDir
    private Path directory;

    @Autowired
    private ConfigurableApplicationContext context;

    @Autowired
    private FaultyStatements statements;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private JdbcClient jdbc;

    private KillableServer server;
    private WholeState state;
    private ReadyDeeds ready;
    private SmallHistory history;

    @BeforeEach
    void postFilesOfEveryKind() throws IOException {
        server = KillableServer.of(context.getEnvironment());
        state = new WholeState(context);
        ready = new ReadyDeeds(context, directory);
        history = ready.history();
    }

    @Test
    void aPostingThatFailsAnywhereHasNotHappened() throws IOException {
        var corrections = history.stage(history.trainings("A", 5, 16, "52.03"), "latih-gagal.csv");
        assertWhole("post", 1, () -> Deed.POST.run(context, corrections.upload()));
        var tests = history.stage(history.tests(4, 14), "uji-gagal.csv");
        assertWhole("post tests", OF_TESTS, () -> Deed.POST.run(context, tests.upload()));
    }

    @Test
    void aTakingBackThatFailsAnywhereHasNotHappened() throws IOException {
        int batch = history.post(history.trainings("A", 2, 9, "32.01"), "latih-kembali.csv");
        assertWhole("revert", 1, () -> Deed.REVERT.run(context, batch));
    }

    @Test
    void anApprovalThatFailsAnywhereHasNotHappened() throws IOException {
        int number = ready.make(Deed.APPROVE);
        signInFor(Deed.APPROVE);
        assertWhole("approve", OF_APPROVALS, () -> Deed.APPROVE.run(context, number));
    }

    @Test
    void aRebuildThatFailsAnywhereLeavesTheFiguresInForce() {
        var before = state.all();
        int faults = 0;
        for (int at = 1; ; at += OF_A_REBUILD) {
            int run = statements.with(at, fault(faults), () -> Deed.REBUILD.run(context, 0));
            assertThat(state.all()).as("rebuild, statement %d", at).isEqualTo(before);
            if (run < at) {
                break;
            }
            faults++;
        }
        state.assertVerified();
        assertThat(faults).isGreaterThan(10);
        print("rebuild", "failed", faults);
    }

    @ParameterizedTest
    @MethodSource("deedsOnAServer")
    void whatTheServerDiesInHasHappenedAsAWholeOrNotAtAll(Deed deed) throws IOException {
        int number = ready.make(deed);
        int killed = 0;
        for (int at : points(deed)) {
            int subject = number;
            var before = state.lasting();
            signInFor(deed);
            int run = statements.with(at, dying(), () -> deed.run(context, subject));
            if (run < at) {
                assertThat(state.lasting().equals(before)).isEqualTo(deed == Deed.REBUILD);
                break;
            }
            signInFor(Deed.POST);
            assertDiedBefore(deed, at, before);
            killed++;
            number = ready.makeAgain(deed, subject);
        }
        state.assertVerified();
        print(deed.name(), "killed with the server", killed);
    }

    private static Stream<Deed> deedsOnAServer() {
        return ALL ? Stream.of(Deed.values()) : Stream.of(Deed.POST, Deed.REBUILD);
    }

    /** The application does not know whether the batch is in; it is. */
    @Test
    void aPostingWhoseAnswerTheServerTookAlongHasHappened() throws IOException {
        int upload = ready.make(Deed.POST);
        int before = state.batches();
        statements.afterCommit(1, dying(), () -> Deed.POST.run(context, upload));
        awaitServer();
        assertThat(state.batches()).isEqualTo(before + 1);
        state.assertVerified();
        int last = context.getBean(IntakeService.class).batches(0, 1).getFirst().number();
        await().until(() -> indicators.freshness().batch() == last);
    }

    /** Each statement takes a process: those of the suite are {@code KilledPostingIT} and the one below. */
    @ParameterizedTest
    @MethodSource("deedsOfAProcess")
    @EnabledIfSystemProperty(named = "sinergi.faults", matches = "all")
    void whatTheApplicationDiesInHasNotHappened(Deed deed) throws IOException, InterruptedException {
        int number = ready.make(deed);
        int killed = 0;
        var before = state.all();
        for (int at : points(deed)) {
            if (isDone(deed, number, at)) {
                break;
            }
            assertThat(state.all()).as("%s, statement %d", deed, at).isEqualTo(before);
            state.assertVerified();
            killed++;
        }
        assertThat(state.all()).isNotEqualTo(before);
        state.assertVerified();
        print(deed.name(), "killed with the application", killed);
    }

    private static Stream<Deed> deedsOfAProcess() {
        return Stream.of(Deed.POST, Deed.APPROVE);
    }

    /** Whether the process that was to be killed at a statement did not come to it. */
    private boolean isDone(Deed deed, int number, int at) throws IOException, InterruptedException {
        var log = directory.resolve("halted.log");
        int status = CommandProcess.start(
                        HaltedApplication.class,
                        context.getEnvironment(),
                        server.root(),
                        log,
                        deed.name(),
                        String.valueOf(number),
                        String.valueOf(at))
                .waitFor();
        assertThat(status).as(Files.readString(log)).isIn(0, HaltedApplication.KILLED);
        return status == 0;
    }

    /** A real process that dies by SIGKILL just before its swap. */
    @Test
    void aKilledRebuildLeavesTheOldFiguresInForceAndTheNextRunCleansUp()
            throws IOException, SQLException, InterruptedException {
        var figures = digests();
        SystemRows.run(
                () -> assertThat(jdbc.sql("update cell set placed = placed + 7").update())
                        .isPositive());
        var altered = state.all();
        var log = Files.createFile(directory.resolve("rebuild.log"));

        try (var connection = context.getBean(DataSource.class).getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE cell IN ACCESS SHARE MODE");
            var running =
                    CommandProcess.start(context.getEnvironment(), server.root(), log, "rebuild", "--language=en");
            await().atMost(START).until(() -> Files.readString(log).contains("Waiting until nobody"));
            assertThat(state.all()).as("read beside the rebuild").isEqualTo(altered);
            running.destroyForcibly().waitFor();
            connection.rollback();
        }
        assertThat(state.all()).as("after the kill").isEqualTo(altered);
        assertThat(schemas()).isPositive();

        Deed.REBUILD.run(context, 0);

        assertThat(digests()).isEqualTo(figures);
        assertThat(schemas()).isZero();
        state.assertVerified();
    }

    private String digests() {
        return SystemRows.call(() -> FigureDigest.ofAll(jdbc)).toString();
    }

    private int schemas() {
        return jdbc.sql("select count(*) from pg_namespace where nspname like 'figures%'")
                .query(Integer.class)
                .single();
    }

    /** Everywhere until nothing is left, or at one place and then nowhere. */
    private static Iterable<Integer> points(Deed deed) {
        var points = ALL
                ? IntStream.iterate(1, at -> at + 1)
                : IntStream.of(1 + new Random(SEED + deed.ordinal()).nextInt(FEWEST), NOWHERE);
        return points.boxed()::iterator;
    }

    private void assertDiedBefore(Deed deed, int at, String before) {
        awaitServer();
        assertThat(state.lasting()).as("%s, statement %d", deed, at).isEqualTo(before);
        state.assertVerified();
    }

    /** The pool tries to connect ever more seldom while there is no server. */
    private void awaitServer() {
        server.awaitReady();
        await().ignoreExceptions().until(() -> state.batches() > 0);
    }

    private Fault dying() {
        return connection -> server.kill();
    }

    private static void signInFor(Deed deed) {
        SecurityContextHolder.getContext()
                .setAuthentication(Factory.authentication(deed == Deed.APPROVE ? UserRole.MANAGER : UserRole.STAFF));
    }

    /** The deed is done by the first run that no fault is left for. */
    private void assertWhole(String deed, int step, Runnable work) {
        var before = state.all();
        int batches = state.batches();
        int faults = 0;
        for (int at = 1; ; at += step) {
            int run = statements.with(at, fault(faults), work);
            if (state.batches() > batches) {
                assertThat(state.batches()).as("%s, statement %d", deed, at).isEqualTo(batches + 1);
                assertThat(run)
                        .as("no statement is left after the commit of %s", deed)
                        .isLessThan(at);
                break;
            }
            assertThat(run).as("%s does nothing", deed).isGreaterThanOrEqualTo(at);
            assertThat(state.all()).as("%s, statement %d", deed, at).isEqualTo(before);
            if (++faults % VERIFIED == 0) {
                state.assertVerified();
            }
        }
        state.assertVerified();
        assertThat(state.all()).isNotEqualTo(before);
        assertThat(faults).isGreaterThan(15);
        print(deed, "failed", faults);
    }

    /** Every fifth kills the server's process of the connection; the statement then fails by itself. */
    private Fault fault(int number) {
        return connection -> {
            if (number % KILLED != KILLED - 1) {
                throw new SQLException("The disk is full", "53100");
            }
            int process = connection.unwrap(PGConnection.class).getBackendPID();
            var owner = server.owner();
            owner.sql("select pg_terminate_backend(?)")
                    .param(process)
                    .query(Boolean.class)
                    .single();
            await().until(() -> owner.sql("select count(*) from pg_stat_activity where pid = ?")
                            .param(process)
                            .query(Integer.class)
                            .single()
                    == 0);
        };
    }

    private static void print(String deed, String how, int faults) {
        System.out.printf("Faults tried: %s, %s: %d%n", deed, how, faults);
    }
}
