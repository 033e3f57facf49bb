package id.sinergi.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.NationalStaff;
import id.sinergi.NationalStaff.Factory;
import id.sinergi.approval.Submission;
import id.sinergi.approval.Submissions;
import id.sinergi.database.FaultyStatements;
import id.sinergi.database.FaultyStatements.Fault;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.SystemRows;
import id.sinergi.database.TestDatabase;
import id.sinergi.intake.ApprovalService;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.integrity.SealComparison;
import id.sinergi.integrity.SmallHistory;
import id.sinergi.region.RegionScope;
import id.sinergi.security.UserRole;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each statement of posting, taking back and rebuilding fails once, and at every fifth the connection is killed with its
 * server process: whatever it was, the batch is wholly in or wholly out, and nothing else has changed. With
 * {@code -Dsinergi.faults=all} those of a second posting and of a rebuild all fail too, not every third and 23rd, and
 * each state is verified.
 */
@PostgresTest
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
    private static final List<String> TABLES = List.of(
            "training",
            "certification",
            "placement",
            "target",
            "published_figure",
            "confirmation",
            "batch",
            "upload",
            "staged_training",
            "staged_certification",
            "seal",
            "seal_part",
            "kept_row",
            "submission");

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private Submissions submissions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private FaultyStatements statements;

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private Verification verification;

    @Autowired
    private SealComparison comparison;

    @Autowired
    private JdbcClient jdbc;

    private SmallHistory history;

    @BeforeEach
    void postFilesOfEveryKind() throws IOException {
        history = new SmallHistory(intake, directory);
        if (batches() < 9) {
            history.post();
        }
    }

    @Test
    void aPostingThatFailsAnywhereHasNotHappened() throws IOException {
        var corrections = history.stage(history.trainings("A", 5, 16, "52.03"), "latih-gagal.csv");
        assertWhole("post", 1, () -> {
            var result = intake.post(corrections.upload(), "uji", new Consent(true, true, "Uji kegagalan"));
            assertThat(result).isInstanceOf(Posted.class);
        });
        var tests = history.stage(history.tests(4, 14), "uji-gagal.csv");
        assertWhole(
                "post tests",
                OF_TESTS,
                () -> intake.post(tests.upload(), "uji", new Consent(true, true, "Uji kegagalan")));
    }

    @Test
    void aTakingBackThatFailsAnywhereHasNotHappened() throws IOException {
        int batch = history.post(history.trainings("A", 2, 9, "32.01"), "latih-kembali.csv");
        assertWhole("revert", 1, () -> intake.revert(batch, "uji", "dikirim dua kali"));
    }

    @Test
    void anApprovalThatFailsAnywhereHasNotHappened() throws IOException {
        var upload = history.stage(history.trainings("A", 2, 9, "33.01"), "latih-setuju.csv");
        int number = Objects.requireNonNull(transaction.execute(status -> submissions
                .submit(new Submission(
                        0,
                        upload.upload(),
                        0,
                        upload.fileName(),
                        RegionScope.EVERYTHING,
                        "siti",
                        upload.uploadedAt(),
                        true,
                        true,
                        "Uji kegagalan",
                        null))
                .number()));
        SecurityContextHolder.getContext().setAuthentication(Factory.authentication(UserRole.MANAGER));
        assertWhole("approve", OF_APPROVALS, () -> approvals.approve(number, "budi", "Sudah dicocokkan."));
    }

    @Test
    void aRebuildThatFailsAnywhereLeavesTheFiguresInForce() {
        var before = state();
        int faults = 0;
        for (int at = 1; ; at += OF_A_REBUILD) {
            int run = statements.with(at, fault(faults), () -> rebuild.run((batches, of) -> {}));
            assertThat(state()).as("rebuild, statement %d", at).isEqualTo(before);
            if (run < at) {
                break;
            }
            faults++;
        }
        assertVerified();
        assertThat(faults).isGreaterThan(10);
        System.out.println("Faults tried: rebuild " + faults);
    }

    /** The deed is done by the first run that no fault is left for. */
    private void assertWhole(String deed, int step, Runnable work) {
        var before = state();
        int batches = batches();
        int faults = 0;
        for (int at = 1; ; at += step) {
            int run = statements.with(at, fault(faults), work);
            if (batches() > batches) {
                assertThat(batches()).as("%s, statement %d", deed, at).isEqualTo(batches + 1);
                assertThat(run)
                        .as("no statement is left after the commit of %s", deed)
                        .isLessThan(at);
                break;
            }
            assertThat(run).as("%s does nothing", deed).isGreaterThanOrEqualTo(at);
            assertThat(state()).as("%s, statement %d", deed, at).isEqualTo(before);
            if (++faults % VERIFIED == 0) {
                assertVerified();
            }
        }
        assertVerified();
        assertThat(state()).isNotEqualTo(before);
        assertThat(faults).isGreaterThan(15);
        System.out.println("Faults tried: " + deed + " " + faults);
    }

    private void assertVerified() {
        assertThat(verification.run((batches, of) -> {})).isEmpty();
        assertThat(comparison.all()).isEmpty();
    }

    /** Every fifth kills the server's process of the connection; the statement then fails by itself. */
    private Fault fault(int number) {
        return connection -> {
            if (number % KILLED != KILLED - 1) {
                throw new SQLException("The disk is full", "53100");
            }
            TestDatabase.ownerOf(jdbc)
                    .sql("select pg_terminate_backend(?)")
                    .param(connection.unwrap(PGConnection.class).getBackendPID())
                    .query(Boolean.class)
                    .single();
            await(connection.unwrap(PGConnection.class).getBackendPID());
        };
    }

    private void await(int process) {
        var owner = TestDatabase.ownerOf(jdbc);
        Awaitility.await()
                .until(() -> owner.sql("select count(*) from pg_stat_activity where pid = ?")
                                .param(process)
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private int batches() {
        return jdbc.sql("select count(*) from batch").query(Integer.class).single();
    }

    /** Of records and what belongs to them each row; of figures what a rebuild compares. */
    private String state() {
        return SystemRows.call(() -> String.valueOf(FigureDigest.ofAll(jdbc))
                + jdbc.sql(TABLES.stream()
                                .map(("select '%1$s ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')"
                                        + " from %1$s t")::formatted)
                                .collect(Collectors.joining(" union all ")))
                        .query(String.class)
                        .list());
    }
}
