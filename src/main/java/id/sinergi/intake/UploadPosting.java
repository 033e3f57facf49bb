package id.sinergi.intake;

import id.sinergi.correction.Corrections;
import id.sinergi.intake.PostResult.DoubtsNotAccepted;
import id.sinergi.intake.PostResult.JustificationMissing;
import id.sinergi.intake.PostResult.NothingToPost;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.PostResult.PreviewChanged;
import id.sinergi.intake.PostResult.RejectedRowsNotAccepted;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.journey.RowChanges;
import id.sinergi.source.IntakeException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * How a staged upload ends, as a batch or discarded, and how a batch does. The caller holds the transaction and the order
 * of postings.
 */
@Component
class UploadPosting {

    private final Staging staging;
    private final Corrections corrections;
    private final BatchRepository batches;
    private final BatchPosting posting;
    private final IntakeTrail trail;
    private final IntakeScope scope;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UploadPosting(
            Staging staging,
            Corrections corrections,
            BatchRepository batches,
            BatchPosting posting,
            IntakeTrail trail,
            IntakeScope scope,
            ApplicationEventPublisher events,
            Clock clock) {
        this.staging = staging;
        this.corrections = corrections;
        this.batches = batches;
        this.posting = posting;
        this.trail = trail;
        this.scope = scope;
        this.events = events;
        this.clock = clock;
    }

    /** @throws IntakeException if rows are of others' regions by now */
    PostResult post(UploadEntity staged, String user, Consent consent) {
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
        if (preview.doubts() > 0 && !consent.doubts()) {
            return new DoubtsNotAccepted(preview.doubts());
        }
        if (preview.reassigned() > 0 && !consent.isJustified()) {
            return new JustificationMissing(preview.reassigned());
        }
        if (!preview.changesSomething()) {
            discard(staged, user);
            return new NothingToPost();
        }
        return new Posted(become(staged, user, consent));
    }

    private int become(UploadEntity staged, String user, Consent consent) {
        var batch = batches.save(staged.posting(user, clock.instant(), consent));
        posting.post(staged.kind(), staged.number(), batch.number());
        corrections.fixed(staged.number(), staged.preview().sender(), staged.kind());
        staging.clear(staged.number(), staged.kind());
        staged.posted(batch);
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

    /**
     * Takes a batch back as a new one.
     *
     * @return the number of the new batch
     * @throws IntakeException if another one did before, or this one is a taking back itself
     */
    int revert(BatchEntity known, String user) {
        var reverting = batches.save(known.revertedBy(user, clock.instant()));
        reverting.tookBack(posting.revert(known.kind(), reverting.number(), known.number()));
        trail.reverted(reverting.batch());
        events.publishEvent(new BatchPosted(reverting.number()));
        return reverting.number();
    }

    /** @param user who did it; null for whoever is signed in */
    void discard(UploadEntity upload, @Nullable String user) {
        trail.discarded(upload.preview(), user);
        staging.clear(upload.number(), upload.kind());
        corrections.dismiss(upload.number());
        upload.discarded();
    }
}
