package id.sinergi.intake;

import id.sinergi.agreement.TargetChoice;
import id.sinergi.approval.Submission;
import id.sinergi.approval.Submission.Outcome;
import id.sinergi.approval.Submissions;
import id.sinergi.correction.Corrections;
import id.sinergi.doubt.Doubts;
import id.sinergi.intake.PostResult.DoubtsNotAccepted;
import id.sinergi.intake.PostResult.JustificationMissing;
import id.sinergi.intake.PostResult.NothingToPost;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.PostResult.PreviewChanged;
import id.sinergi.intake.PostResult.ReasonMissing;
import id.sinergi.intake.PostResult.RejectedRowsNotAccepted;
import id.sinergi.intake.PostResult.Submitted;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.integrity.Seals;
import id.sinergi.journey.RowChanges;
import id.sinergi.security.SystemIdentity;
import id.sinergi.source.IntakeException;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * How a staged upload ends, as a batch or discarded, and how a batch does. The caller holds the transaction and the order
 * of postings.
 */
@Component
class UploadPosting {

    private final Staging staging;
    private final Corrections corrections;
    private final Submissions submissions;
    private final Doubts doubts;
    private final BatchRepository batches;
    private final BatchPosting posting;
    private final Seals seals;
    private final IntakeTrail trail;
    private final IntakeScope scope;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UploadPosting(
            Staging staging,
            Corrections corrections,
            Submissions submissions,
            Doubts doubts,
            BatchRepository batches,
            BatchPosting posting,
            Seals seals,
            IntakeTrail trail,
            IntakeScope scope,
            ApplicationEventPublisher events,
            Clock clock) {
        this.staging = staging;
        this.corrections = corrections;
        this.submissions = submissions;
        this.doubts = doubts;
        this.batches = batches;
        this.posting = posting;
        this.seals = seals;
        this.trail = trail;
        this.scope = scope;
        this.events = events;
        this.clock = clock;
    }

    /** As {@link #post}, but where a second person has to agree, what would become a batch is submitted. */
    PostResult postOrSubmit(UploadEntity staged, String user, Consent consent) {
        return submissions.areRequired()
                ? ended(staged, user, consent, () -> submit(staged, user, consent))
                : post(staged, user, consent);
    }

    /** @throws IntakeException if rows are of others' regions by now */
    PostResult post(UploadEntity staged, String user, Consent consent) {
        return ended(staged, user, consent, () -> new Posted(become(staged, user, consent)));
    }

    private PostResult submit(UploadEntity staged, String user, Consent consent) {
        submissions.submit(new Submission(
                0,
                staged.number(),
                0,
                staged.preview().fileName(),
                staged.scope(),
                user,
                clock.instant(),
                consent.rejectedRows(),
                consent.doubts(),
                consent.justification(),
                null));
        return new Submitted();
    }

    /** @throws IntakeException where a second person has to agree */
    void requireNoApproval(int batch) {
        if (submissions.areRequired()) {
            throw new IntakeException("approval.error.required", String.valueOf(batch));
        }
    }

    private PostResult ended(UploadEntity staged, String user, Consent consent, Supplier<PostResult> end) {
        var preview = staged.preview();
        if (preview.rejected() > 0 && !consent.rejectedRows()) {
            return new RejectedRowsNotAccepted(preview.rejected());
        }
        var changes = posting.compare(preview.kind(), preview.upload());
        if (!staged.foresaw(changes)) {
            return changedSincePreview(staged, changes);
        }
        if (!staging.isWithin(preview.upload(), preview.kind(), staged.scope())) {
            throw scope.refused("upload " + preview.upload(), IntakeException.rowsOfOthers(preview.upload()));
        }
        var doubted = preview.doubts() == 0 ? null : doubted(preview, consent);
        if (doubted != null) {
            return doubted;
        }
        if (preview.reassigned() > 0 && !consent.isJustified()) {
            return new JustificationMissing(preview.reassigned());
        }
        if (!preview.changesSomething()) {
            discard(staged, user);
            return new NothingToPost();
        }
        return end.get();
    }

    /** Why what looks wrong keeps an upload from being posted; null where that was agreed to. */
    private @Nullable PostResult doubted(Preview preview, Consent consent) {
        if (!consent.doubts()) {
            return new DoubtsNotAccepted(preview.doubts());
        }
        return switch (doubts.severity(preview.upload())) {
            case BLOCK -> throw new IntakeException("quality.outlier.blocked");
            case REASON -> consent.isJustified() ? null : new ReasonMissing(preview.doubts());
            case ASK -> null;
        };
    }

    private int become(UploadEntity staged, String user, Consent consent) {
        var batch = batches.save(staged.posting(user, clock.instant(), consent));
        posting.post(staged.kind(), staged.number(), batch.number());
        corrections.fixed(staged.number(), staged.preview().sender(), staged.kind());
        staging.clear(staged.number(), staged.kind());
        staged.posted(batch);
        seal(batch);
        trail.posted(batch.batch());
        events.publishEvent(new BatchPosted(batch.number()));
        return batch.number();
    }

    private PostResult changedSincePreview(UploadEntity upload, RowChanges changes) {
        upload.compared(changes);
        if (upload.lacksRows(staging.count(upload.number(), upload.kind()))) {
            upload.failed();
        }
        return new PreviewChanged(upload.preview());
    }

    /** Puts a document of targets in force, as a batch of its own. */
    int choose(BatchEntity choosing, String agreement, TargetChoice choice) {
        var batch = batches.save(choosing);
        posting.choose(agreement, choice, batch.number());
        seal(batch);
        trail.posted(batch.batch());
        events.publishEvent(new BatchPosted(batch.number()));
        return batch.number();
    }

    /**
     * Takes a batch back as a new one.
     *
     * @return the number of the new batch
     * @throws IntakeException if another one did before, or this one is a taking back itself
     */
    int revert(BatchEntity known, String user, String reason) {
        var reverting = batches.save(known.revertedBy(user, reason, clock.instant()));
        reverting.tookBack(posting.revert(known.kind(), reverting.number(), known.number()));
        seal(reverting);
        trail.reverted(reverting.batch());
        events.publishEvent(new BatchPosted(reverting.number()));
        return reverting.number();
    }

    /** Before the audit log is waited for: the rows of a large file take their time. */
    private void seal(BatchEntity batch) {
        batches.flush();
        seals.seal(batch.number(), batch.kind().records().isPresent());
    }

    /** Whoever is signed in; the system where nobody is. */
    private static String present() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null ? SystemIdentity.NAME : signedIn.getName();
    }

    /** @param user who did it; null for whoever is signed in */
    void discard(UploadEntity upload, @Nullable String user) {
        submissions
                .ofUpload(upload.number())
                .filter(Submission::isOpen)
                .ifPresent(open -> submissions.decide(open, Outcome.WITHDRAWN, user == null ? present() : user, "", 0));
        trail.discarded(upload.preview(), user);
        staging.clear(upload.number(), upload.kind());
        corrections.dismiss(upload.number());
        upload.discarded();
    }
}
