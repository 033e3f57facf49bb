package id.sinergi.approval;

import id.sinergi.approval.Submission.Decision;
import id.sinergi.approval.Submission.Outcome;
import id.sinergi.region.SeenScope;
import id.sinergi.source.IntakeException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A submission as the database keeps it: made once, decided once, and never anything else after that. */
@Entity
@Table(name = "submission")
class SubmissionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    private @Nullable Integer upload;

    @Column(name = "takes_back")
    private @Nullable Integer takesBack;

    @Column(name = "file_name")
    private String fileName;

    private String scope;

    private String agreements;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "rejected_rows")
    private boolean rejectedRows;

    private boolean doubts;

    private String reason;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private String comment = "";

    private @Nullable Integer batch;

    @SuppressWarnings("NullAway.Init")
    protected SubmissionEntity() {}

    SubmissionEntity(Submission made) {
        upload = orNull(made.upload());
        takesBack = orNull(made.takesBack());
        fileName = made.fileName();
        scope = made.scope().regions().numbers();
        agreements = made.scope().agreements().text();
        submittedBy = made.submittedBy();
        submittedAt = made.submittedAt();
        rejectedRows = made.rejectedRows();
        doubts = made.doubts();
        reason = made.reason();
    }

    private static @Nullable Integer orNull(int number) {
        return number == 0 ? null : number;
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /** @throws IntakeException if somebody decided before */
    void decide(Decision decision) {
        if (outcome != null) {
            throw new IntakeException("approval.error.decided");
        }
        outcome = decision.outcome();
        decidedBy = decision.by();
        decidedAt = decision.at();
        comment = decision.comment();
        batch = orNull(decision.batch());
    }

    Submission submission() {
        return new Submission(
                Objects.requireNonNull(id),
                orZero(upload),
                orZero(takesBack),
                fileName,
                SeenScope.of(scope, agreements),
                submittedBy,
                submittedAt,
                rejectedRows,
                doubts,
                reason,
                outcome == null
                        ? null
                        : new Decision(
                                outcome,
                                Objects.requireNonNull(decidedBy),
                                Objects.requireNonNull(decidedAt),
                                comment,
                                orZero(batch)));
    }
}
