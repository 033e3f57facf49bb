package id.sinergi.intake;

import id.sinergi.intake.PostResult.NothingToPost;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.PostResult.PreviewChanged;
import id.sinergi.intake.PostResult.RejectedRowsNotAccepted;
import id.sinergi.journey.RowChanges;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way for a file into the figures: read and staged, previewed, then posted as one batch or discarded. Batches
 * are posted one after the other and can be taken back.
 */
@Service
@PreAuthorize("hasAnyRole('STAFF', 'ADMINISTRATOR')")
public class IntakeService {

    /** Any number that no other advisory lock of this database uses. */
    private static final long POSTING_LOCK = 0x53494E45524749L;

    private final Staging staging;
    private final Uploads uploads;
    private final Batches batches;
    private final Posting posting;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    IntakeService(
            Staging staging,
            Uploads uploads,
            Batches batches,
            Posting posting,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.staging = staging;
        this.uploads = uploads;
        this.batches = batches;
        this.posting = posting;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Reads and checks a file and keeps its valid rows for posting. No figure changes.
     *
     * @param fileName the name its sender gave it
     * @param demo whether its people are made up
     * @throws IntakeException if the file as a whole cannot be read; then nothing of it is kept
     */
    @Transactional
    public Preview stage(Path file, String fileName, String user, boolean demo, ProgressListener progress) {
        var scan = FileScan.of(file);
        allowLargeSorts();
        try (var source = SourceFile.open(file, scan)) {
            var kind = FileKind.recognise(source.header());
            int upload = uploads.open(kind, Masking.shown(fileName), scan, user, demo);
            var rejections = new RejectionLog();
            int read = staging.stage(upload, kind, source, rejections, progress);
            uploads.count(upload, read, rejections);
            uploads.compared(upload, posting.compare(kind, upload));
            progress.at(1, read);
            return preview(upload).orElseThrow();
        }
    }

    /**
     * Posts a staged upload as one batch, unless the figures changed since its preview.
     *
     * @param acceptRejected whether to post the valid rows of a file that has rejected ones
     * @throws IntakeException if the upload is not waiting for this
     */
    @Transactional
    public PostResult post(int upload, String user, boolean acceptRejected) {
        lock();
        var stored = staged(upload);
        var preview = stored.preview();
        if (preview.rejected() > 0 && !acceptRejected) {
            return new RejectedRowsNotAccepted(preview.rejected());
        }
        var changes = posting.compare(preview.kind(), upload);
        if (!changes.equals(new RowChanges(preview.added(), preview.changed(), preview.unchanged()))) {
            return changedSincePreview(preview, changes);
        }
        if (!preview.changesSomething()) {
            close(preview, UploadStatus.DISCARDED);
            return new NothingToPost();
        }
        int batch = batches.open(preview, stored.sha256(), user);
        posting.post(preview.kind(), upload, batch);
        staging.clear(upload, preview.kind());
        uploads.posted(upload, batch);
        events.publishEvent(new BatchPosted(batch));
        return new Posted(batch);
    }

    private PostResult changedSincePreview(Preview preview, RowChanges changes) {
        int upload = preview.upload();
        if (staging.count(upload, preview.kind()) < preview.read() - preview.rejected()) {
            uploads.close(upload, UploadStatus.FAILED);
        }
        uploads.compared(upload, changes);
        return new PreviewChanged(uploads.find(upload).orElseThrow().preview());
    }

    /** Forgets a staged upload. */
    @Transactional
    public void discard(int upload) {
        lock();
        close(staged(upload).preview(), UploadStatus.DISCARDED);
    }

    private void close(Preview preview, UploadStatus status) {
        staging.clear(preview.upload(), preview.kind());
        uploads.close(preview.upload(), status);
    }

    /**
     * Takes back what a batch did, as a new batch; rows that later batches revised stay as those left them.
     *
     * @return the number of the new batch
     * @throws IntakeException if there is no such batch, or it was taken back before
     */
    @Transactional
    public int revert(int batch, String user) {
        lock();
        var known = batches.find(batch)
                .filter(Batch::canBeReverted)
                .orElseThrow(() -> new IntakeException("intake.error.not-revertible", String.valueOf(batch)));
        int reverting = batches.openReverting(known, user);
        posting.revert(known.kind(), reverting, batch);
        events.publishEvent(new BatchPosted(reverting));
        return reverting;
    }

    /** An upload that can still be posted or discarded. */
    @Transactional(readOnly = true)
    public Optional<Preview> preview(int upload) {
        return uploads.find(upload)
                .filter(stored -> stored.status() == UploadStatus.STAGED)
                .map(Uploads.Stored::preview);
    }

    /** Uploads that wait to be posted or discarded, newest first. */
    @Transactional(readOnly = true)
    public List<Preview> waiting() {
        return uploads.staged().stream().map(Uploads.Stored::preview).toList();
    }

    /** What is wrong with the rejected rows, in their order; the first 10,000 only. */
    @Transactional(readOnly = true)
    public List<Rejection> rejections(int upload, int offset, int limit) {
        return uploads.rejections(upload, offset, limit);
    }

    @Transactional(readOnly = true)
    public int rejectionCount(int upload) {
        return uploads.rejectionCount(upload);
    }

    /** How the figures came to be is no secret: every signed-in user may know the batches. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<Batch> batch(int number) {
        return batches.find(number);
    }

    /** Newest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Batch> batches(int offset, int limit) {
        return batches.latest(offset, limit);
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public int batchCount() {
        return batches.count();
    }

    private Uploads.Stored staged(int upload) {
        return uploads.find(upload)
                .filter(stored -> stored.status() == UploadStatus.STAGED)
                .orElseThrow(() -> new IntakeException("intake.error.not-staged", String.valueOf(upload)));
    }

    /** Until the transaction ends: two people who post at once do it one after the other. */
    private void lock() {
        allowLargeSorts();
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", POSTING_LOCK)
                .query((row, i) -> true)
                .single();
    }

    /** Until the transaction ends: sorting and joining a large file in memory halves the time of its posting. */
    private void allowLargeSorts() {
        jdbc.sql("SET LOCAL work_mem = '256MB'").update();
    }
}
