package id.sinergi.intake;

import id.sinergi.correction.Corrections;
import id.sinergi.doubt.Doubts;
import id.sinergi.doubt.LastDigits;
import id.sinergi.person.Masking;
import id.sinergi.reading.Answers;
import id.sinergi.reading.Draft;
import id.sinergi.reading.Readings;
import id.sinergi.region.SeenScope;
import id.sinergi.row.Evidence;
import id.sinergi.sender.Sender;
import id.sinergi.sender.Senders;
import id.sinergi.source.FileScan;
import id.sinergi.source.IntakeException;
import id.sinergi.source.RowSource;
import id.sinergi.source.SourceFile;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Brings a file to an upload that waits: opened, understood, staged, compared with what is known. */
@Component
class FileReading {

    /**
     * A file as it was sent.
     *
     * @param name the one its sender gave it
     * @param sender number of who numbered its rows; 0 for a ministry as a whole
     * @param answers what was said about how it is to be read
     * @param scope the regions and agreements that its rows may be of
     * @param demo whether its people are made up
     */
    record Sent(Path path, String name, int sender, Answers answers, SeenScope scope, String user, boolean demo) {}

    private final Readings readings;
    private final Staging staging;
    private final UploadRepository uploads;
    private final BatchPosting posting;
    private final Senders senders;
    private final Doubts doubts;
    private final Corrections corrections;
    private final PostingLock lock;
    private final IntakeTrail trail;
    private final Clock clock;

    FileReading(
            Readings readings,
            Staging staging,
            UploadRepository uploads,
            BatchPosting posting,
            Senders senders,
            Doubts doubts,
            Corrections corrections,
            PostingLock lock,
            IntakeTrail trail,
            Clock clock) {
        this.readings = readings;
        this.staging = staging;
        this.uploads = uploads;
        this.posting = posting;
        this.senders = senders;
        this.doubts = doubts;
        this.corrections = corrections;
        this.lock = lock;
        this.trail = trail;
        this.clock = clock;
    }

    /** As {@link IntakeService#stage}, whose transaction it needs. */
    Preview read(Sent file, ProgressListener progress) {
        try {
            return staged(file, progress);
        } catch (IntakeException refused) {
            trail.refused(file.name(), file.user(), refused);
            throw refused;
        }
    }

    private Preview staged(Sent file, ProgressListener progress) {
        var scan = FileScan.of(file.path());
        lock.allowLargeSorts();
        var memory = readings.memory(file.sender());
        try (var source = SourceFile.open(file.path(), scan, memory::resembles)) {
            var draft = readings.draft(source, memory, file.answers());
            var by = senders.of(file.sender(), draft.kind().origin());
            var upload = uploads.save(new UploadEntity(
                    draft.kind(),
                    by,
                    Masking.shown(file.name()),
                    scan,
                    file.demo(),
                    file.scope(),
                    file.user(),
                    clock.instant()));
            var rejected = fill(upload, draft, by, file, progress);
            if (rejected.rows() > 0) {
                try (var again = SourceFile.open(file.path(), scan, memory::resembles)) {
                    keep(again, upload, draft, by, rejected);
                }
            }
            return upload.preview();
        }
    }

    /** Only the file has the rejected rows as their sender wrote them. */
    private void keep(RowSource again, UploadEntity upload, Draft draft, Sender by, RejectionLog rejected) {
        var numbers = rejected.numbers();
        var key = draft.kind().keyColumn();
        corrections.keep(
                upload.number(),
                by.number(),
                draft.kind(),
                again,
                draft.reading().columns().get(key),
                rejected.ofPersons(key),
                numbers,
                numbers.size() == rejected.rows());
    }

    private RejectionLog fill(UploadEntity upload, Draft draft, Sender by, Sent file, ProgressListener progress) {
        var found = new StagedRows(new Evidence(), new LastDigits(), new RejectionLog());
        int rows = staging.stage(upload.number(), draft, by.number(), file.scope(), found, progress);
        doubts.note(upload.number(), readings.settle(draft, found.evidence(), by.number(), file.user()));
        upload.ignores(draft.ignored());
        upload.counted(rows, found.rejections(), doubts.look(draft.kind().records(), upload.number(), found.digits()));
        upload.compared(posting.compare(draft.kind(), upload.number()));
        progress.at(1, rows);
        trail.read(upload.preview());
        return found.rejections();
    }
}
