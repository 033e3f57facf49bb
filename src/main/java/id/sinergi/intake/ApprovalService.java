package id.sinergi.intake;

import id.sinergi.approval.ApprovalSettings;
import id.sinergi.approval.Submission;
import id.sinergi.approval.Submission.Outcome;
import id.sinergi.approval.Submissions;
import id.sinergi.doubt.Doubts;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.source.IntakeException;
import id.sinergi.source.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Four eyes: what one person submits counts once a manager who sees all of its regions, and is somebody else, agrees to
 * it. What is of others' regions is neither told nor decided.
 */
@Service
@PreAuthorize("hasAnyRole('MANAGER', 'STAFF', 'ADMINISTRATOR')")
public class ApprovalService {

    private final Submissions submissions;
    private final UploadRepository uploads;
    private final BatchRepository batches;
    private final UploadPosting endings;
    private final EffectService effects;
    private final Doubts doubts;
    private final PostingLock lock;
    private final IntakeScope scope;
    private final ApprovalSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ApprovalService(
            Submissions submissions,
            UploadRepository uploads,
            BatchRepository batches,
            UploadPosting endings,
            EffectService effects,
            Doubts doubts,
            PostingLock lock,
            IntakeScope scope,
            ApprovalSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.submissions = submissions;
        this.uploads = uploads;
        this.batches = batches;
        this.endings = endings;
        this.effects = effects;
        this.doubts = doubts;
        this.lock = lock;
        this.scope = scope;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * A submission with what it is about.
     *
     * @param upload null where a batch is to be taken back, or its rows did not survive a crash of the database
     * @param doubts what is likely wrong in the upload
     */
    public record Asked(Submission submission, @Nullable Preview upload, List<Problem> doubts) {}

    public boolean isRequired() {
        return submissions.areRequired();
    }

    /** What waits for a decision, oldest first. */
    @Transactional(readOnly = true)
    public List<Submission> waiting() {
        return seen(submissions.open());
    }

    /** The last decisions, newest first. */
    @Transactional(readOnly = true)
    public List<Submission> decided(int most) {
        return seen(submissions.decided(most));
    }

    private List<Submission> seen(List<Submission> all) {
        return all.stream().filter(one -> scope.covers(one.scope())).toList();
    }

    /** One that waits. */
    @Transactional(readOnly = true)
    public Optional<Asked> find(int number) {
        return submissions
                .find(number)
                .filter(one -> one.isOpen() && scope.covers(one.scope()))
                .map(one -> uploads.findByIdAndStatus(one.upload(), UploadStatus.STAGED)
                        .map(staged -> new Asked(one, staged.preview(), doubts.of(one.upload())))
                        .orElseGet(() -> new Asked(one, null, List.of())));
    }

    /** The last one of an upload of the viewer's regions. */
    @Transactional(readOnly = true)
    public Optional<Submission> ofUpload(int upload) {
        return submissions.ofUpload(upload).filter(one -> scope.covers(one.scope()));
    }

    /** The one that a batch of the viewer's regions came from. */
    @Transactional(readOnly = true)
    public Optional<Submission> ofBatch(int batch) {
        return submissions.ofBatch(batch).filter(one -> scope.covers(one.scope()));
    }

    /**
     * Asks a second person to take a batch back.
     *
     * @throws IntakeException if there is no such batch, it is of others' regions, waits for this already or cannot be taken
     *     back, or no reason is given in 10 characters or more
     */
    @PreAuthorize("hasAnyRole('STAFF', 'ADMINISTRATOR')")
    @Transactional
    public void submitTakingBack(int number, String user, String reason) {
        var why = Consent.reason(reason, IntakeException.withoutReason(number));
        var batch = batches.findById(number)
                .filter(known -> known.batch().canBeReverted())
                .orElseThrow(() -> IntakeException.notRevertible(number));
        scope.require(batch.scope(), "batch " + number, IntakeException.batchOfOthers(number));
        var file = batch.batch().contents() instanceof Batch.Contents contents ? contents.fileName() : "";
        submissions.submit(
                new Submission(0, 0, number, file, batch.scope(), user, clock.instant(), false, false, why, null));
    }

    /** Takes a submission of one's own back. */
    @Transactional
    public void withdraw(int number, String user) {
        var submission = open(number);
        if (!submission.submittedBy().equals(user)) {
            throw new IntakeException("approval.error.not-own");
        }
        submissions.decide(submission, Outcome.WITHDRAWN, user, "", 0);
    }

    /**
     * Agrees to a submission, which then counts.
     *
     * @param reason why; needed where it moves a figure by much
     * @return the batch; what else came of it where the figures changed meanwhile, and it goes on waiting
     * @throws IntakeException if it does not wait, is the user's own or of others' regions, or needs a reason
     */
    @PreAuthorize("hasRole('MANAGER')")
    public PostResult approve(int number, String user, String reason) {
        var known = another(number, user);
        var why = new Consent(false, false, reason);
        if (!why.isJustified() && needsReason(effect(known))) {
            throw new IntakeException("approval.error.reason", String.valueOf(settings.largeChange()));
        }
        return Objects.requireNonNull(transaction.execute(status -> decide(number, user, why.justification())));
    }

    private PostResult decide(int number, String user, String reason) {
        lock.take();
        var submission = open(number);
        var result = submission.upload() == 0 ? takeBack(submission) : post(submission);
        if (result instanceof Posted(int batch)) {
            submissions.decide(submission, Outcome.APPROVED, user, reason, batch);
        }
        return result;
    }

    private PostResult post(Submission submission) {
        var consent = new Consent(submission.rejectedRows(), submission.doubts(), submission.reason());
        return endings.post(staged(submission.upload()), submission.submittedBy(), consent);
    }

    private PostResult takeBack(Submission submission) {
        int number = submission.takesBack();
        var batch = batches.findById(number).orElseThrow(() -> IntakeException.notRevertible(number));
        return new Posted(endings.revert(batch, submission.submittedBy(), submission.reason()));
    }

    /**
     * Gives a submission back to its sender.
     *
     * @throws IntakeException if it does not wait, is the user's own or of others' regions, or the comment has less than 10
     *     characters
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void sendBack(int number, String user, String comment) {
        var submission = another(number, user);
        var why = Consent.reason(comment, new IntakeException("approval.error.comment"));
        submissions.decide(submission, Outcome.RETURNED, user, why, 0);
    }

    /** What it would do to the figures; empty where that cannot be told beforehand. */
    public Optional<Effect> effect(Submission submission) {
        return submission.upload() == 0
                ? effects.ofTakingBack(submission.takesBack())
                : effects.ofPosting(submission.upload());
    }

    /** Whether agreeing needs a reason: a figure moves by much, or it is not known how far one does. */
    public boolean needsReason(Optional<Effect> effect) {
        return effect.map(known -> known.movesBy(settings.largeChange())).orElse(true);
    }

    /** What the installation itself brings counts without anybody's agreement. */
    @Transactional
    PostResult postUnasked(int upload, String user) {
        lock.take();
        return endings.post(staged(upload), user, Consent.of(false));
    }

    private Submission another(int number, String user) {
        var submission = open(number);
        boolean own = submission.submittedBy().equals(user);
        scope.require(!own, "submission " + number, new IntakeException("approval.error.own"));
        scope.require(mayDecide(submission), "submission " + number, new IntakeException("approval.error.ministry"));
        return submission;
    }

    /** Whether the viewer acts for the ministry whose file it is about. */
    public boolean mayDecide(Submission submission) {
        var kind = submission.upload() == 0
                ? batches.findById(submission.takesBack()).map(BatchEntity::kind)
                : uploads.findById(submission.upload()).map(UploadEntity::kind);
        return kind.map(scope::actsFor).orElse(true);
    }

    private Submission open(int number) {
        var submission = submissions
                .find(number)
                .filter(Submission::isOpen)
                .orElseThrow(() -> new IntakeException("approval.error.decided"));
        scope.require(submission.scope(), "submission " + number, new IntakeException("approval.error.decided"));
        return submission;
    }

    private UploadEntity staged(int upload) {
        return uploads.findByIdAndStatus(upload, UploadStatus.STAGED)
                .orElseThrow(() -> IntakeException.notStaged(upload));
    }
}
