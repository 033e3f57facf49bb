package id.sinergi.intake;

import id.sinergi.doubt.Doubts;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.journey.Reassignment;
import id.sinergi.reading.Answers;
import id.sinergi.reading.Asked;
import id.sinergi.sender.Senders;
import id.sinergi.source.IntakeException;
import id.sinergi.source.Problem;
import id.sinergi.source.Rejection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way for a file into the figures: read and staged, previewed, then posted as one batch or discarded. Batches
 * are posted one after the other and can be taken back. Rows, uploads and batches of regions that the present viewer does
 * not see are refused.
 */
@Service
@PreAuthorize("hasAnyRole('STAFF', 'ADMINISTRATOR')")
public class IntakeService {

    private final FileReading reading;
    private final Staging staging;
    private final UploadRepository uploads;
    private final BatchRepository batches;
    private final BatchPosting posting;
    private final UploadPosting endings;
    private final Doubts doubts;
    private final PostingLock lock;
    private final IntakeTrail trail;
    private final IntakeScope scope;

    IntakeService(
            FileReading reading,
            Staging staging,
            UploadRepository uploads,
            BatchRepository batches,
            BatchPosting posting,
            UploadPosting endings,
            Doubts doubts,
            PostingLock lock,
            IntakeTrail trail,
            IntakeScope scope) {
        this.reading = reading;
        this.staging = staging;
        this.uploads = uploads;
        this.batches = batches;
        this.posting = posting;
        this.endings = endings;
        this.doubts = doubts;
        this.lock = lock;
        this.trail = trail;
        this.scope = scope;
    }

    /** Reads a file of a ministry as a whole. */
    @Transactional
    public Preview stage(Path file, String fileName, String user, boolean demo, ProgressListener progress) {
        return stage(file, fileName, Senders.DEFAULT, user, demo, progress);
    }

    /** Reads a file about which nothing has to be said. */
    @Transactional
    public Preview stage(Path file, String fileName, int sender, String user, boolean demo, ProgressListener progress) {
        return stage(file, fileName, sender, Answers.NOTHING, user, demo, progress);
    }

    /**
     * Reads and checks a file and keeps its valid rows for posting. No figure changes.
     *
     * @param name the name its sender gave it
     * @param sender number of who numbered its rows; {@link Senders#DEFAULT} for the ministry as a whole
     * @param answers what was said about how it is to be read
     * @param demo whether its people are made up
     * @throws Asked if something about it has to be said first; then nothing of it is kept
     * @throws IntakeException if the file as a whole cannot be read, or the viewer has no regions; then nothing of it is
     *     kept
     */
    @Transactional
    public Preview stage(
            Path file, String name, int sender, Answers answers, String user, boolean demo, ProgressListener progress) {
        return reading.read(new FileReading.Sent(file, name, sender, answers, scope.present(), user, demo), progress);
    }

    /** Posts a staged upload in which nothing looks wrong. */
    @Transactional
    public PostResult post(int upload, String user, boolean acceptRejected) {
        return post(upload, user, Consent.of(acceptRejected));
    }

    /**
     * Posts a staged upload as one batch, or submits it to a second person, unless more than was agreed to would happen.
     *
     * @throws IntakeException if the upload is not waiting for this, or was submitted before
     */
    @Transactional
    public PostResult post(int upload, String user, Consent consent) {
        lock.take();
        return endings.postOrSubmit(staged(upload), user, consent);
    }

    /** Forgets a staged upload. */
    @Transactional
    public void discard(int upload) {
        lock.take();
        endings.discard(staged(upload), null);
    }

    /** What is likely wrong in a waiting upload. */
    @Transactional(readOnly = true)
    public List<Problem> doubts(int upload) {
        readable(upload);
        return doubts.of(upload);
    }

    /** How a waiting upload was read where that is not as its file is written. */
    @Transactional(readOnly = true)
    public List<Problem> notes(int upload) {
        readable(upload);
        return doubts.notes(upload);
    }

    /**
     * The first rows of a waiting upload that would give keys another person, centre or year; none once keys of the
     * upload are of others' regions, whose people are not the viewer's to see.
     */
    @Transactional(readOnly = true)
    public List<Reassignment> reassignments(int upload, int limit) {
        var staged = staged(upload);
        return staging.isWithin(upload, staged.kind(), staged.scope())
                ? posting.reassignments(staged.kind(), upload, limit)
                : List.of();
    }

    /**
     * Takes a batch back, as a new batch: the figures are those that the other batches give.
     *
     * @param reason why, in 10 characters or more; it is kept with the new batch
     * @return the number of the new batch
     * @throws IntakeException if there is no such batch, it was taken back before or is of others' regions, or without a
     *     reason or the second person that is required
     */
    @Transactional
    public int revert(int batch, String user, String reason) {
        var consent = new Consent(false, false, reason);
        if (!consent.isJustified()) {
            throw IntakeException.withoutReason(batch);
        }
        endings.requireNoApproval(batch);
        lock.take();
        var known = batches.findById(batch).orElseThrow(() -> IntakeException.notRevertible(batch));
        scope.require(known.scope(), "batch " + batch, IntakeException.batchOfOthers(batch));
        return endings.revert(known, user, consent.justification());
    }

    /** An upload of the viewer's regions that can still be posted or discarded. */
    @Transactional(readOnly = true)
    public Optional<Preview> preview(int upload) {
        return uploads.findByIdAndStatus(upload, UploadStatus.STAGED)
                .filter(one -> scope.covers(one.scope()))
                .map(UploadEntity::preview);
    }

    /** Uploads of the viewer's regions that wait to be posted or discarded, newest first. */
    @Transactional(readOnly = true)
    public List<Preview> waiting() {
        return uploads.findAllByStatusOrderByIdDesc(UploadStatus.STAGED).stream()
                .filter(upload -> scope.covers(upload.scope()))
                .map(UploadEntity::preview)
                .toList();
    }

    /**
     * What is wrong with the rejected rows, in their order; the first 10,000 only.
     *
     * @throws IntakeException if the upload is of others' regions
     */
    @Transactional(readOnly = true)
    public List<Rejection> rejections(int upload, int offset, int limit) {
        readable(upload);
        return uploads.rejections(upload, offset, limit).stream()
                .map(RejectedValue::rejection)
                .toList();
    }

    /** All of them that are kept, for a file; entered in the audit log. */
    @Transactional
    public List<Rejection> fetchRejections(int upload) {
        var all = rejections(upload, 0, rejectionCount(upload));
        trail.rejectionsFetched("ditolak-%d.csv".formatted(upload));
        return all;
    }

    @Transactional(readOnly = true)
    public int rejectionCount(int upload) {
        readable(upload);
        return uploads.rejectionCount(upload);
    }

    /**
     * Every signed-in user may know of each batch, since figures are looked at as of one; what it holds is for those who
     * see its regions and may read records.
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<Batch> batch(int number) {
        return batches.findById(number).map(this::seen);
    }

    /** Newest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Batch> batches(int offset, int limit) {
        return batches.latest(offset, limit).stream().map(this::seen).toList();
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public int batchCount() {
        return Math.toIntExact(batches.count());
    }

    private Batch seen(BatchEntity batch) {
        return scope.tells(batch.scope()) ? batch.batch() : batch.batch().withoutContents();
    }

    private UploadEntity staged(int upload) {
        var staged = uploads.findByIdAndStatus(upload, UploadStatus.STAGED)
                .orElseThrow(() -> IntakeException.notStaged(upload));
        scope.require(staged.scope(), "upload " + upload, IntakeException.notStaged(upload));
        return staged;
    }

    private void readable(int upload) {
        uploads.findById(upload)
                .ifPresent(one -> scope.require(one.scope(), "upload " + upload, IntakeException.notStaged(upload)));
    }
}
