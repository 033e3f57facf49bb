package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.NationalStaff.Factory;
import id.sinergi.approval.Submission;
import id.sinergi.approval.Submission.Decision;
import id.sinergi.approval.Submission.Outcome;
import id.sinergi.database.PostgresTest;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.PostResult.PreviewChanged;
import id.sinergi.intake.PostResult.Submitted;
import id.sinergi.reading.Answers;
import id.sinergi.region.AgreementScope;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import id.sinergi.row.FileKind;
import id.sinergi.security.Ministry;
import id.sinergi.security.UserAdministration;
import id.sinergi.security.UserForm;
import id.sinergi.security.UserRole;
import id.sinergi.source.IntakeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

@PostgresTest(emptied = true, properties = "sinergi.approval.required=true")
class ApprovalServiceTest {

    private static final AtomicInteger FILES = new AtomicInteger();
    private static final String REASON = "Sudah dicocokkan dengan balai.";

    @Autowired
    private IntakeService intake;

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private TargetPosting typed;

    @Autowired
    private UserAdministration users;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path directory;

    @BeforeEach
    void nothingWaits() {
        jdbc.sql("delete from submission where outcome is null").update();
        as(UserRole.STAFF);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aManagerDecidesOnTheFilesOfTheirOwnMinistryAlone() {
        int upload = submit("siti", 3);
        managerOf("penempat", Ministry.KP2MI);
        assertThatThrownBy(() -> approvals.approve(number(upload), "penempat", REASON))
                .hasMessageContaining("other ministry");
        assertThatThrownBy(() -> approvals.sendBack(number(upload), "penempat", REASON))
                .hasMessageContaining("other ministry");
        assertThat(approvals.find(number(upload)))
                .isPresent()
                .get()
                .satisfies(asked ->
                        assertThat(approvals.mayDecide(asked.submission())).isFalse());

        managerOf("perindustrian", Ministry.KEMENPERIN);
        int batch = approved(upload, "perindustrian");

        as(UserRole.STAFF);
        approvals.submitTakingBack(batch, "siti", REASON);
        int takingBack = approvals.waiting().getLast().number();
        managerOf("penempat", Ministry.KP2MI);
        assertThatThrownBy(() -> approvals.approve(takingBack, "penempat", REASON))
                .hasMessageContaining("other ministry");
        managerOf("keduanya", Ministry.BOTH);
        assertThat(approvals.approve(takingBack, "keduanya", REASON)).isInstanceOf(PostResult.Posted.class);
    }

    /** Somebody with a row among the users, unlike those who are only said to be. */
    private void managerOf(String name, Ministry ministry) {
        as(UserRole.ADMINISTRATOR);
        users.save(new UserForm(
                name, name, UserRole.MANAGER, ministry, Set.of(0), AgreementScope.EVERYTHING, "id", true, null));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        name, "", AuthorityUtils.createAuthorityList("ROLE_MANAGER")));
    }

    @Test
    void aSubmittedFileCountsOnceAManagerAgreesToIt() {
        var before = cells();
        int upload = submit("siti", 3);
        assertThat(cells()).isEqualTo(before);
        assertThat(intake.preview(upload)).isPresent();
        assertThatThrownBy(() -> intake.post(upload, "siti", false)).hasMessageContaining("submitted before");
        assertThatThrownBy(() -> approvals.approve(number(upload), "budi", REASON))
                .isInstanceOf(AccessDeniedException.class);

        as(UserRole.MANAGER);
        int batch = approved(upload, "budi");

        as(UserRole.STAFF);
        assertThat(cells()).isNotEqualTo(before);
        assertThat(intake.batch(batch).orElseThrow().contents())
                .extracting(Batch.Contents::postedBy)
                .isEqualTo("siti");
        assertThat(approvals.ofBatch(batch).flatMap(Submission::decided))
                .get()
                .extracting(Decision::by, Decision::comment)
                .containsExactly("budi", REASON);
        assertThat(audit("SUBMISSION_APPROVED")).isPositive();
    }

    @Test
    void nobodyDecidesOnTheirOwn() {
        int submission = number(submit("siti", 1));
        as(UserRole.MANAGER);
        assertThatThrownBy(() -> approvals.approve(submission, "siti", REASON)).hasMessageContaining("their own");
        assertThatThrownBy(() -> approvals.sendBack(submission, "siti", REASON)).hasMessageContaining("their own");
        assertThatThrownBy(() -> approvals.withdraw(submission, "budi")).isInstanceOf(IntakeException.class);
    }

    @Test
    void whoDoesNotSeeAllOfItsRegionsNeitherSeesNorDecidesIt() {
        int submission = number(submit("siti", 1));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        Factory.authentication(UserRole.MANAGER, RegionScope.of(Set.of(RegionCode.of("35")))));
        assertThat(approvals.waiting()).isEmpty();
        assertThat(approvals.find(submission)).isEmpty();
        assertThatThrownBy(() -> approvals.approve(submission, "budi", REASON)).isInstanceOf(IntakeException.class);
        assertThatThrownBy(() -> approvals.sendBack(submission, "budi", REASON)).isInstanceOf(IntakeException.class);
    }

    @Test
    void whatMovesAFigureByMuchNeedsAReasonAndWhatDoesNotNeedsNone() {
        as(UserRole.STAFF);
        int many = submit("siti", 200);
        as(UserRole.MANAGER);
        assertThatThrownBy(() -> approvals.approve(number(many), "budi", "ya")).hasMessageContaining("10%");
        approved(many, "budi");
        as(UserRole.STAFF);
        int one = submit("siti", 1);
        as(UserRole.MANAGER);
        assertThat(approvals.approve(number(one), "budi", "")).isInstanceOf(Posted.class);
    }

    @Test
    void whatMovesByHowMuchIsNotToldNeedsAReasonToo() {
        int many = submit("siti", 200);
        as(UserRole.MANAGER);
        approved(many, "budi");
        as(UserRole.STAFF, "35.78");
        int upload = submit("siti", 1);
        as(UserRole.MANAGER, "35.78");
        assertThat(approvals.effect(approvals.waiting().getLast()).orElseThrow().changes())
                .isEmpty();
        assertThatThrownBy(() -> approvals.approve(number(upload), "budi", "")).hasMessageContaining("10%");
        assertThat(approvals.approve(number(upload), "budi", REASON)).isInstanceOf(Posted.class);
    }

    @Test
    void aSubmissionWhoseRowsWereLostCanStillBeLookedAtAndSentBack() {
        int upload = submit("siti", 2);
        int number = number(upload);
        jdbc.sql("update upload set status = 'FAILED' where id = ?")
                .param(upload)
                .update();
        as(UserRole.MANAGER);
        assertThat(approvals.find(number).orElseThrow().upload()).isNull();
        assertThatThrownBy(() -> approvals.approve(number, "budi", REASON)).isInstanceOf(IntakeException.class);
        approvals.sendBack(number, "budi", "Barisnya hilang, kirim lagi.");
        assertThat(approvals.find(number)).isEmpty();
    }

    @Test
    void whoDiscardsASubmittedFileIsNamedAsWhoEndedItsSubmission() {
        int upload = submit("siti", 2);
        intake.discard(upload);
        assertThat(approvals.ofUpload(upload).flatMap(Submission::decided))
                .get()
                .extracting(Decision::outcome, Decision::by)
                .containsExactly(Outcome.WITHDRAWN, "uji");
    }

    @Test
    void aFileThatIsSentBackSaysWhyAndCanBeSubmittedAgain() {
        int upload = submit("siti", 2);
        int first = number(upload);
        as(UserRole.MANAGER);
        assertThatThrownBy(() -> approvals.sendBack(first, "budi", "tidak")).isInstanceOf(IntakeException.class);
        approvals.sendBack(first, "budi", "Angkatan kedua belum lengkap.");
        as(UserRole.STAFF);
        assertThat(approvals.ofUpload(upload).flatMap(Submission::decided))
                .get()
                .extracting(Decision::outcome, Decision::comment)
                .containsExactly(Outcome.RETURNED, "Angkatan kedua belum lengkap.");
        assertThat(intake.post(upload, "siti", false)).isEqualTo(new Submitted());
        assertThat(number(upload)).isNotEqualTo(first);
    }

    @Test
    void whatAnotherBatchChangedMeanwhileIsLookedAtOnceMore() {
        var rows = rows("UB", 2);
        int one = submitted("siti", rows);
        int other = submitted("dewi", rows);
        as(UserRole.MANAGER);
        approved(one, "budi");
        int waits = number(other);

        assertThat(approvals.approve(waits, "budi", REASON)).isInstanceOf(PreviewChanged.class);
        assertThat(approvals.find(waits)).isPresent();
    }

    @Test
    void aBatchIsTakenBackByTwoAsWell() {
        var before = cells();
        int upload = submit("siti", 4);
        as(UserRole.MANAGER);
        int batch = approved(upload, "budi");
        as(UserRole.STAFF);
        assertThatThrownBy(() -> intake.revert(batch, "siti", REASON)).hasMessageContaining("approval of a manager");
        approvals.submitTakingBack(batch, "siti", REASON);
        assertThatThrownBy(() -> approvals.submitTakingBack(batch, "dewi", REASON))
                .isInstanceOf(IntakeException.class);
        assertThat(cells()).isNotEqualTo(before);

        as(UserRole.MANAGER);
        int submission = approvals.waiting().getLast().number();
        assertThat(approvals.approve(submission, "budi", REASON)).isInstanceOf(Posted.class);
        assertThat(cells()).isEqualTo(before);
    }

    @Test
    void typedTargetsCountOnceAnotherManagerAgrees() throws IOException {
        var file = Files.writeString(
                directory.resolve("isian.csv"),
                String.join(",", FileKind.TARGET.columns())
                        + "\nMOU-2025,DILATIH,2052,,35,700,Renja,2026-01-05,tidak\n");
        as(UserRole.MANAGER, "35");
        assertThat(typed.set(file, "isian.csv", Answers.NOTHING, "manajer-35", () -> {}))
                .isInstanceOf(Submitted.class);
        assertThat(targets()).isZero();

        as(UserRole.MANAGER);
        int submission = approvals.waiting().getFirst().number();
        assertThatThrownBy(() -> approvals.approve(submission, "manajer-35", REASON))
                .isInstanceOf(IntakeException.class);
        assertThat(approvals.approve(submission, "manajer", REASON)).isInstanceOf(Posted.class);
        assertThat(targets()).isEqualTo(700);
    }

    private int targets() {
        return jdbc.sql("select coalesce(sum(value), 0)::int from target where year = 2052")
                .query(Integer.class)
                .single();
    }

    private int approved(int upload, String manager) {
        var result = approvals.approve(number(upload), manager, REASON);
        return result instanceof Posted(int batch) ? batch : 0;
    }

    private int number(int upload) {
        return approvals.ofUpload(upload).orElseThrow().number();
    }

    private int submit(String user, int people) {
        return submitted(user, rows("AP", people));
    }

    private int submitted(String user, String rows) {
        try {
            var file = Files.writeString(Files.createTempFile(directory, "latih", ".csv"), rows);
            var name = String.valueOf(file.getFileName());
            int upload =
                    intake.stage(file, name, user, true, ProgressListener.NONE).upload();
            assertThat(intake.post(upload, user, false)).isEqualTo(new Submitted());
            return upload;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of people whom no other file has. */
    private String rows(String prefix, int people) {
        int first = FILES.incrementAndGet() * 1_000;
        Function<Integer, String> row =
                i -> "%s-%d-%d,990101%010d,P,2001,35.78,579360,MAN,14,2026-1,2026-01-05,2026-02-05,selesai,MOU-2025"
                        .formatted(prefix, first, i, first + i);
        return IntStream.range(0, people)
                .boxed()
                .map(row)
                .collect(Collectors.joining("\n", String.join(",", FileKind.TRAINING.columns()) + "\n", "\n"));
    }

    private static void as(UserRole role) {
        SecurityContextHolder.getContext().setAuthentication(Factory.authentication(role));
    }

    private static void as(UserRole role, String region) {
        SecurityContextHolder.getContext()
                .setAuthentication(Factory.authentication(role, RegionScope.of(Set.of(RegionCode.of(region)))));
    }

    private String cells() {
        return jdbc.sql("""
                        select coalesce(md5(string_agg(cast((agreement, grain, region, month, sector, trained) as text), ',' order by
                               agreement, grain, region, month, sector, centre, destination, sex)), '') from cell where trained <> 0
                        """).query(String.class).single();
    }

    private int audit(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = ?")
                .param(action)
                .query(Integer.class)
                .single();
    }
}
