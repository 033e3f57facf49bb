package id.sinergi.intake;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks uploads whose staged rows did not survive a crash of the database: they have to be sent again. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LostUploads implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(LostUploads.class);

    private final UploadRepository uploads;
    private final Staging staging;
    private final PostingLock lock;

    LostUploads(UploadRepository uploads, Staging staging, PostingLock lock) {
        this.uploads = uploads;
        this.staging = staging;
        this.lock = lock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        var lost = staged().stream().filter(this::lacksRows).toList();
        if (lost.isEmpty()) {
            return;
        }
        // Another node may have posted them since they were read, and cleared their rows.
        lock.take();
        staged().stream().filter(lost::contains).filter(this::lacksRows).forEach(upload -> {
            upload.failed();
            log.warn(
                    "Upload {} ({}) was lost before it was posted",
                    upload.number(),
                    upload.preview().fileName());
        });
    }

    private List<UploadEntity> staged() {
        return uploads.findAllByStatusOrderByIdDesc(UploadStatus.STAGED);
    }

    private boolean lacksRows(UploadEntity upload) {
        return upload.lacksRows(staging.count(upload.number(), upload.kind()));
    }
}
