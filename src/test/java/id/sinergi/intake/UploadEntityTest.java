package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.database.PostgresTest;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.journey.RowChanges;
import id.sinergi.region.SeenScope;
import id.sinergi.row.FileKind;
import id.sinergi.sender.FileOrigin;
import id.sinergi.sender.Sender;
import id.sinergi.source.FileScan;
import id.sinergi.source.IntakeException;
import id.sinergi.source.Problem;
import id.sinergi.source.Rejection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What may become of an upload, whoever asks for it. */
@PostgresTest
@Transactional
class UploadEntityTest {

    private static final Instant NOW = Instant.parse("2026-11-28T03:00:00Z");

    @TempDir
    private Path directory;

    @Autowired
    private UploadRepository uploads;

    @Autowired
    private BatchRepository batches;

    @Test
    void anUploadThatEndedIsNeitherPostedNorDiscardedNorComparedAgain() throws IOException {
        var discarded = staged();
        discarded.discarded();
        var posted = staged();
        posted.posted(batches.save(posted.posting("uji", NOW, Consent.of(false))));
        var failed = staged();
        failed.failed();

        for (var ended : List.of(discarded, posted, failed)) {
            for (var change : changes()) {
                assertThatThrownBy(() -> change.accept(ended)).isInstanceOf(IntakeException.class);
            }
        }
    }

    private static List<Consumer<UploadEntity>> changes() {
        return List.of(
                UploadEntity::discarded,
                UploadEntity::failed,
                upload -> upload.posting("uji", NOW, Consent.of(false)),
                upload -> upload.compared(new RowChanges(1, 0, 0, 0)),
                upload -> upload.counted(1, new RejectionLog(), 0));
    }

    @Test
    void itLacksRowsWhenFewerAreStagedThanWereValid() throws IOException {
        var upload = staged();
        var log = new RejectionLog();
        log.add(List.of(new Rejection(2, "kode_sektor", "SALAH", new Problem("intake.reason.sector", List.of()))));
        upload.counted(3, log, 0);

        assertThat(upload.lacksRows(2)).isFalse();
        assertThat(upload.lacksRows(1)).isTrue();
    }

    @Test
    void itsRejectionsAreReadInTheOrderOfItsRows() throws IOException {
        var upload = staged();
        var log = new RejectionLog();
        log.add(List.of(rejection(30, "mulai"), rejection(30, "jenis_kelamin")));
        log.add(List.of(rejection(4, "selesai")));
        upload.counted(30, log, 0);

        assertThat(uploads.rejectionCount(upload.number())).isEqualTo(3);
        assertThat(uploads.rejections(upload.number(), 0, 2))
                .extracting(RejectedValue::rejection)
                .containsExactly(rejection(4, "selesai"), rejection(30, "jenis_kelamin"));
        assertThat(uploads.rejections(upload.number(), 2, 2))
                .extracting(RejectedValue::rejection)
                .containsExactly(rejection(30, "mulai"));
    }

    private static Rejection rejection(int row, String column) {
        return new Rejection(row, column, "?", new Problem("intake.reason.repeated", List.of("7", "a,b \"c\"")));
    }

    private UploadEntity staged() throws IOException {
        var scan = FileScan.of(Files.writeString(directory.resolve("berkas.csv"), "a,b\n1,2\n"));
        var sender = new Sender(1, FileOrigin.BPSDMI, null, "BPSDMI");
        return uploads.save(new UploadEntity(
                FileKind.TRAINING, sender, "berkas.csv", scan, false, SeenScope.EVERYTHING, "uji", NOW));
    }
}
