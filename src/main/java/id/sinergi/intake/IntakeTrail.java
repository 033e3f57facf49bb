package id.sinergi.intake;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.audit.Outcome;
import id.sinergi.person.Masking;
import id.sinergi.source.IntakeException;
import id.sinergi.source.Problem;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enters in the audit log what happens to files and batches, by name and number of rows; never what is in a row. */
@Component
class IntakeTrail {

    private final AuditLog audit;

    IntakeTrail(AuditLog audit) {
        this.audit = audit;
    }

    void read(Preview preview) {
        enter("FILE_READ", preview, preview.uploadedBy());
    }

    /** By whoever is signed in, unless somebody is named. */
    void discarded(Preview preview, @Nullable String user) {
        enter("FILE_DISCARDED", preview, user);
    }

    /** A file that could not be read as a whole, named as its sender did. */
    void refused(String fileName, String user, IntakeException why) {
        audit.enter(AuditEntry.of("FILE_READ")
                .by(user)
                .on(Masking.shown(fileName))
                .ending(Outcome.REFUSED)
                .saying(why.problem().key()));
    }

    /** Reading or posting a file that was ended by its user, or since it stood still. */
    void cancelled(String fileName, String user, Problem why) {
        audit.enter(AuditEntry.of("FILE_CANCELLED")
                .by(user)
                .on(fileName)
                .ending(Outcome.REFUSED)
                .saying(why.key()));
    }

    /** An upload or a batch of regions that the viewer does not see, or a file from a viewer without any. */
    void refused(String what, IntakeException why) {
        audit.enter(AuditEntry.of("NOT_PERMITTED")
                .on(what)
                .ending(Outcome.REFUSED)
                .saying(why.problem().key()));
    }

    void posted(Batch batch) {
        var contents = Objects.requireNonNull(batch.contents());
        audit.enter(AuditEntry.of("BATCH_POSTED")
                .by(contents.postedBy())
                .on("batch " + batch.number())
                .saying("%s %s sender=%d new=%d changed=%d unchanged=%d rejected=%d%s"
                        .formatted(
                                batch.kind(),
                                contents.fileName(),
                                contents.sender(),
                                contents.added(),
                                contents.changed(),
                                contents.unchanged(),
                                contents.rejected(),
                                reassigned(contents))));
    }

    private static String reassigned(Batch.Contents contents) {
        if (contents.reassigned() == 0) {
            return contents.justification().isEmpty() ? "" : " because: " + contents.justification();
        }
        return " reassigned=%d because: %s".formatted(contents.reassigned(), contents.justification());
    }

    void reverted(Batch batch) {
        var contents = Objects.requireNonNull(batch.contents());
        audit.enter(AuditEntry.of("BATCH_REVERTED")
                .by(contents.postedBy())
                .on("batch " + batch.reverts())
                .saying("batch %d because: %s".formatted(batch.number(), contents.justification())));
    }

    void rejectionsFetched(String file) {
        audit.enter(AuditEntry.of("EXPORTED").on(file));
    }

    void rejectionsDismissed(Preview preview) {
        enter("REJECTED_ROWS_DISMISSED", preview, null);
    }

    private void enter(String action, Preview preview, @Nullable String user) {
        var entry = AuditEntry.of(action);
        audit.enter((user == null ? entry : entry.by(user))
                .on(preview.fileName())
                .saying("%d %s new=%d changed=%d unchanged=%d rejected=%d"
                        .formatted(
                                preview.upload(),
                                preview.kind(),
                                preview.added(),
                                preview.changed(),
                                preview.unchanged(),
                                preview.rejected())));
    }
}
