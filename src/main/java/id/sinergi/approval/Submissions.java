package id.sinergi.approval;

import id.sinergi.approval.Submission.Decision;
import id.sinergi.approval.Submission.Outcome;
import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.region.SeenScope;
import id.sinergi.source.IntakeException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The submissions that wait, and what was decided on the others; each step is entered in the audit log. */
@Component
public class Submissions {

    private final SubmissionRepository submissions;
    private final AuditLog audit;
    private final Clock clock;
    private final ApprovalRule rule;

    Submissions(SubmissionRepository submissions, AuditLog audit, Clock clock, ApprovalRule rule) {
        this.submissions = submissions;
        this.audit = audit;
        this.clock = clock;
        this.rule = rule;
    }

    /** Whether nothing counts before a second person agreed. */
    public boolean areRequired() {
        return rule.isRequired();
    }

    /**
     * Keeps a submission.
     *
     * @param made without its number
     * @throws IntakeException if the upload or batch waits already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Submission submit(Submission made) {
        if (ofUpload(made.upload()).filter(Submission::isOpen).isPresent()
                || submissions.findByTakesBackAndOutcomeIsNull(made.takesBack()).isPresent()) {
            throw new IntakeException("approval.error.waits");
        }
        var submission = submissions.save(new SubmissionEntity(made)).submission();
        enter("SUBMISSION_SUBMITTED", submission, submission.submittedBy(), submission.reason());
        return submission;
    }

    /**
     * Ends a submission.
     *
     * @param batch the batch that it became; 0 for none
     * @throws IntakeException if somebody decided before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(Submission submission, Outcome outcome, String user, String comment, int batch) {
        submissions
                .findById(submission.number())
                .orElseThrow(() -> new IntakeException("approval.error.decided"))
                .decide(new Decision(outcome, user, clock.instant(), comment, batch));
        var action = switch (outcome) {
            case APPROVED -> "SUBMISSION_APPROVED";
            case RETURNED -> "SUBMISSION_RETURNED";
            case WITHDRAWN -> "SUBMISSION_WITHDRAWN";
        };
        enter(action, submission, user, batch == 0 ? comment : "batch %d %s".formatted(batch, comment));
    }

    private void enter(String action, Submission submission, String user, String detail) {
        audit.enter(AuditEntry.of(action)
                .by(user)
                .on("%d %s".formatted(submission.number(), submission.fileName()))
                .saying(detail.strip()));
    }

    @Transactional(readOnly = true)
    public Optional<Submission> find(int number) {
        return submissions.findById(number).map(SubmissionEntity::submission);
    }

    /** The last one of an upload. */
    @Transactional(readOnly = true)
    public Optional<Submission> ofUpload(int upload) {
        return submissions.findFirstByUploadOrderByIdDesc(upload).map(SubmissionEntity::submission);
    }

    /** The one that a batch came from; empty where none was required. */
    @Transactional(readOnly = true)
    public Optional<Submission> ofBatch(int batch) {
        return submissions.findByBatch(batch).map(SubmissionEntity::submission);
    }

    /** Those on which nobody decided, oldest first. */
    @Transactional(readOnly = true)
    public List<Submission> open() {
        return submissions.findAllByOutcomeIsNullOrderById().stream()
                .map(SubmissionEntity::submission)
                .toList();
    }

    /** How many wait that are within this scope; no question where none is required. */
    public long countWithin(SeenScope seen) {
        return rule.isRequired()
                ? open().stream().filter(one -> seen.covers(one.scope())).count()
                : 0;
    }

    /** The last decisions, newest first. */
    @Transactional(readOnly = true)
    public List<Submission> decided(int most) {
        return submissions.findAllByOutcomeIsNotNullOrderByDecidedAtDescIdDesc(Limit.of(most)).stream()
                .map(SubmissionEntity::submission)
                .toList();
    }
}
