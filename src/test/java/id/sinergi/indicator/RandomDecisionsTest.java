package id.sinergi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.NationalStaff.Factory;
import id.sinergi.approval.Submission;
import id.sinergi.catalog.Catalog;
import id.sinergi.change.BatchChange;
import id.sinergi.change.ChangeService;
import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount;
import id.sinergi.demo.FileRecount.Cell;
import id.sinergi.demo.FileRecount.Counted;
import id.sinergi.intake.ApprovalService;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.PostResult.Submitted;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.intake.ProgressListener;
import id.sinergi.rebuild.WholeFigures;
import id.sinergi.region.RegionCode;
import id.sinergi.retention.EndOfRetention;
import id.sinergi.security.UserRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Whatever is submitted, withdrawn, sent back, agreed to and taken back, and whosever retention passes, in whatever order:
 * the figures, those as of each earlier batch, the differences between any two and their causes equal recounts of what had
 * been agreed to by then.
 */
@PostgresTest(emptied = true, properties = "sinergi.approval.required=true")
@Tag("undated")
@TestInstance(Lifecycle.PER_CLASS)
class RandomDecisionsTest {

    /** Batches of one history, which goes on from the one before; {@code -Dsinergi.decisions=200} for a long one. */
    private static final int BATCHES = Integer.getInteger("sinergi.decisions", 12);

    private static final String EAST_JAVA = "35";
    private static final String REASON = "Sudah dicocokkan dengan balai.";
    private static final Consent ALL_OF_IT = new Consent(true, true, "Uji acak persetujuan");
    private static final Map<Indicator, Counted> COUNTED = Map.of(
            Indicator.PESERTA, Counted.ENROLLED,
            Indicator.DILATIH, Counted.TRAINED,
            Indicator.DIUJI, Counted.ASSESSED,
            Indicator.SERTIFIKAT_ORANG, Counted.CERTIFIED,
            Indicator.SERTIFIKAT_LEMBAR, Counted.CERTIFICATES,
            Indicator.DITEMPATKAN, Counted.PLACED);

    @Autowired
    private IntakeService intake;

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private ChangeService changes;

    @Autowired
    private EndOfRetention retention;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Catalog catalog;

    @TempDir
    private Path directory;

    private Random random = new Random(0);
    private RandomFiles files = new RandomFiles(random);

    /** What was submitted, by the number of its upload. */
    private final Map<Integer, RandomFiles.Sent> submitted = new HashMap<>();

    private final RandomBatches batches = new RandomBatches();

    /** By batch, what had been agreed to when it was posted. */
    private final Map<Integer, FileRecount> known = new LinkedHashMap<>();

    /** By batch that takes none back, why it moved what it moved. */
    private final Map<Integer, CauseRecount> causes = new HashMap<>();

    private int retired;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyPrefixOfWhatWasAgreedToCanBeAskedFor(long seed) throws IOException {
        random = new Random(seed);
        files = new RandomFiles(random);
        for (int wanted = known.size() + BATCHES; known.size() < wanted; ) {
            act();
        }
        var cells = new CellRows(jdbc, catalog);
        known.forEach((batch, recount) -> {
            assertThat(cells.ledgerAsOf(batch)).as("ledger as of %d", batch).isEqualTo(recount.cells());
            assertThat(cells.cellsAsOf(batch)).as("cells as of %d", batch).isEqualTo(cells.rolledUp(recount.cells()));
        });
        differencesBetweenAnyTwo();
        assertThat(retired).isPositive();
        WholeFigures.verify(context);
    }

    private void act() throws IOException {
        as(UserRole.STAFF);
        var waiting = approvals.waiting();
        if (random.nextInt(8) == 0) {
            passRetention();
        } else if (waiting.isEmpty() || random.nextInt(3) == 0) {
            submit();
        } else if (batches.live().size() > 3 && random.nextInt(4) == 0) {
            takeBack(waiting);
        } else {
            decide(waiting.get(random.nextInt(waiting.size())));
        }
    }

    private void submit() throws IOException {
        var sent = files.next(batches.rows());
        var file = Files.write(directory.resolve("acak.csv"), sent.lines());
        int upload = intake.stage(file, "acak.csv", "siti", false, ProgressListener.NONE)
                .upload();
        assertThat(intake.post(upload, "siti", ALL_OF_IT)).isEqualTo(new Submitted());
        submitted.put(upload, sent);
    }

    private void takeBack(List<Submission> waiting) {
        var live = batches.live();
        int batch = live.get(random.nextInt(live.size()));
        if (waiting.stream().noneMatch(each -> each.takesBack() == batch)) {
            approvals.submitTakingBack(batch, "siti", REASON);
        }
    }

    private void decide(Submission submission) throws IOException {
        int choice = random.nextInt(6);
        if (choice == 0) {
            approvals.withdraw(submission.number(), "siti");
            return;
        }
        as(UserRole.MANAGER);
        if (choice == 1) {
            approvals.sendBack(submission.number(), "budi", REASON);
        } else if (approvals.approve(submission.number(), "budi", REASON) instanceof Posted(int batch)) {
            var before = batches.rows();
            var sent = submitted.get(submission.upload());
            if (sent == null) {
                batches.takeBack(submission.takesBack());
            } else {
                batches.post(batch, sent);
                causes.put(
                        batch,
                        CauseRecount.of(sent.kind(), before, batches.rows(), before.recount(directory), directory));
            }
            var recount = batches.rows().recount(directory);
            var rows = new CellRows(jdbc, catalog);
            assertThat(rows.present()).as("cells of batch %d", batch).isEqualTo(rows.rolledUp(recount.cells()));
            known.put(batch, recount);
        }
    }

    /** Of some batches, whether taken back or not: their people are nobody's now, but for those whom another one keeps. */
    private void passRetention() {
        for (int batch : batches.kept()) {
            if (random.nextInt(3) > 0) {
                batches.pass(batch);
                jdbc.sql("""
                                insert into retention_date (batch, kept_until, set_by, set_at, reason)
                                values (?, '2001-01-01', 'uji', now(), 'Uji acak')
                                """).param(batch).update();
            }
        }
        if (random.nextBoolean()) {
            intake.waiting().forEach(upload -> intake.discard(upload.upload()));
        }
        var waiting = intake.waiting().stream()
                .map(upload -> Objects.requireNonNull(submitted.get(upload.upload())))
                .toList();
        var people = new HashSet<String>();
        waiting.forEach(sent -> people.addAll(RandomRows.of(List.of(sent)).people()));
        int nobodys = batches.retire(people);
        assertThat(retention.end()).isEqualTo(nobodys);
        retired += nobodys;
    }

    private void differencesBetweenAnyTwo() {
        var batches = new ArrayList<>(known.keySet());
        var country = Slice.of("MOU-2025", IndicatorService.ALL_TIME);
        for (int i = 0; i < batches.size(); i++) {
            int after = batches.get(random.nextInt(batches.size()));
            int until = batches.get(random.nextInt(batches.size()));
            var slice = (random.nextBoolean() ? country : country.withRegion(RegionCode.of(EAST_JAVA))).withAsOf(until);
            for (var change : changes.figures(slice, after)) {
                var counted = COUNTED.get(change.indicator());
                if (counted != null) {
                    assertThat(change.then().value().orElseThrow())
                            .as("%s of %s after %d", counted, slice, after)
                            .isEqualTo(count(after, counted, slice));
                    assertThat(change.now().value().orElseThrow()).isEqualTo(count(until, counted, slice));
                    addsUp(slice, after, until, change.indicator(), counted);
                }
            }
        }
    }

    private void addsUp(Slice slice, int after, int until, Indicator indicator, Counted counted) {
        if (after <= until) {
            assertThat(changes.batches(slice, after, indicator).stream()
                            .mapToLong(BatchChange::total)
                            .sum())
                    .as("batches of %s from %d to %d", indicator, after, until)
                    .isEqualTo(count(until, counted, slice) - count(after, counted, slice));
            assertThat(changes.batches(slice, after, indicator).stream()
                            .filter(change -> change.reverts() == null)
                            .collect(Collectors.toMap(BatchChange::batch, BatchChange::causes)))
                    .as("causes of %s from %d to %d", indicator, after, until)
                    .isEqualTo(causes(after, until, counted, slice));
        }
    }

    private Map<Integer, Map<Cause, Long>> causes(int after, int until, Counted counted, Slice slice) {
        var moved = new HashMap<Integer, Map<Cause, Long>>();
        causes.forEach((batch, recount) -> {
            if (after < batch && batch <= until) {
                moved.put(batch, recount.of(counted, within(slice)));
            }
        });
        moved.values().removeIf(Map::isEmpty);
        return moved;
    }

    private static Predicate<Cell> within(Slice slice) {
        return cell -> slice.region().isCountry() || cell.province().equals(EAST_JAVA);
    }

    private long count(int batch, Counted counted, Slice slice) {
        return known.get(batch).count(counted, within(slice));
    }

    private static void as(UserRole role) {
        SecurityContextHolder.getContext().setAuthentication(Factory.authentication(role));
    }
}
