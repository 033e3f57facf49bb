package id.sinergi.intake;

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

    private final Uploads uploads;
    private final Staging staging;

    LostUploads(Uploads uploads, Staging staging) {
        this.uploads = uploads;
        this.staging = staging;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        for (var stored : uploads.staged()) {
            var preview = stored.preview();
            int expected = preview.read() - preview.rejected();
            if (staging.count(preview.upload(), preview.kind()) < expected) {
                uploads.close(preview.upload(), UploadStatus.FAILED);
                log.warn("Upload {} ({}) was lost before it was posted", preview.upload(), preview.fileName());
            }
        }
    }
}
