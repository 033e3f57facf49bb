package id.sinergi.intake;

import id.sinergi.interruption.Interruption;
import id.sinergi.interruption.Interruptions;
import id.sinergi.interruption.PostingNotes;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks uploads whose staged rows did not survive a crash of the database: they have to be sent again. Tells their
 * senders, and whoever was posting when the server stopped, what came of it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LostUploads implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(LostUploads.class);

    private final UploadRepository uploads;
    private final Staging staging;
    private final PostingLock lock;
    private final Interruptions interruptions;
    private final PostingNotes notes;

    LostUploads(
            UploadRepository uploads,
            Staging staging,
            PostingLock lock,
            Interruptions interruptions,
            PostingNotes notes) {
        this.uploads = uploads;
        this.staging = staging;
        this.lock = lock;
        this.interruptions = interruptions;
        this.notes = notes;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        var lost = staged().stream().filter(this::lacksRows).toList();
        if (!lost.isEmpty()) {
            // Another node may have posted them since they were read, and cleared their rows.
            lock.take();
            staged().stream().filter(lost::contains).filter(this::lacksRows).forEach(this::lose);
        }
        for (var posting : notes.left()) {
            posting.uploads()
                    .forEach(upload -> uploads.findById(upload).ifPresent(found -> tell(posting.user(), found)));
            notes.delete(posting.note());
        }
    }

    private void lose(UploadEntity upload) {
        var preview = upload.preview();
        upload.failed();
        interruptions.tell(preview.uploadedBy(), preview.fileName(), Interruption.WAITING);
        log.warn("Upload {} ({}) was lost before it was posted", upload.number(), preview.fileName());
    }

    /** Of one that was lost its sender hears otherwise. */
    private void tell(String user, UploadEntity upload) {
        var name = upload.preview().fileName();
        switch (upload.status()) {
            case STAGED -> interruptions.tell(user, name, Interruption.POSTING);
            case POSTED -> interruptions.tell(user, name, Interruption.POSTED);
            case DISCARDED, FAILED -> {}
        }
    }

    private List<UploadEntity> staged() {
        return uploads.findAllByStatusOrderByIdDesc(UploadStatus.STAGED);
    }

    private boolean lacksRows(UploadEntity upload) {
        return upload.lacksRows(staging.count(upload.number(), upload.kind()));
    }
}
