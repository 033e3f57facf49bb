package id.sinergi.intake;

import id.sinergi.correction.Corrections;
import id.sinergi.doubt.Doubts;
import id.sinergi.doubt.LastDigits;
import id.sinergi.person.Masking;
import id.sinergi.reading.Answers;
import id.sinergi.reading.Asked;
import id.sinergi.reading.Draft;
import id.sinergi.reading.Memory;
import id.sinergi.reading.Readings;
import id.sinergi.region.RegionScope;
import id.sinergi.row.Evidence;
import id.sinergi.sender.Sender;
import id.sinergi.sender.Senders;
import id.sinergi.source.FileScan;
import id.sinergi.source.IntakeException;
import id.sinergi.source.SourceFile;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Brings a file to an upload that waits: opened, understood, staged, compared with what is known. */
@Component
class FileReading {

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

    /** As {@link IntakeService#stage(Path, String, int, Answers, String, boolean, ProgressListener)}, whose transaction it needs. */
    Preview read(
            Path file,
            String fileName,
            int sender,
            Answers answers,
            RegionScope regions,
            String user,
            boolean demo,
            ProgressListener progress) {
        try {
            return staged(file, fileName, sender, answers, regions, user, demo, progress);
        } catch (Asked asked) {
            throw asked;
        } catch (IntakeException refused) {
            trail.refused(fileName, user, refused);
            throw refused;
        }
    }

    private Preview staged(
            Path file,
            String fileName,
            int sender,
            Answers answers,
            RegionScope regions,
            String user,
            boolean demo,
            ProgressListener progress) {
        var scan = FileScan.of(file);
        lock.allowLargeSorts();
        var memory = readings.memory(sender);
        try (var source = SourceFile.open(file, scan, memory::resembles)) {
            var draft = readings.draft(source, memory, answers);
            var by = senders.of(sender, draft.kind().origin());
            var upload = uploads.save(new UploadEntity(
                    draft.kind(), by, Masking.shown(fileName), scan, demo, regions, user, clock.instant()));
            var rejected = fill(upload, draft, by, regions, user, progress);
            if (rejected.rows() > 0) {
                keep(file, scan, memory, upload, draft, by, rejected);
            }
            return upload.preview();
        }
    }

    /** Only the file has the rejected rows as their sender wrote them. */
    private void keep(
            Path file,
            FileScan scan,
            Memory memory,
            UploadEntity upload,
            Draft draft,
            Sender by,
            RejectionLog rejected) {
        var numbers = rejected.numbers();
        var place = draft.reading().columns().get(draft.kind().keyColumn());
        try (var again = SourceFile.open(file, scan, memory::resembles)) {
            corrections.keep(
                    upload.number(),
                    by.number(),
                    draft.kind(),
                    again,
                    place,
                    rejected.ofPersons(draft.kind().keyColumn()),
                    numbers,
                    numbers.size() == rejected.rows());
        }
    }

    private RejectionLog fill(
            UploadEntity upload, Draft draft, Sender by, RegionScope regions, String user, ProgressListener progress) {
        var found = new StagedRows(new Evidence(), new LastDigits(), new RejectionLog());
        int rows = staging.stage(upload.number(), draft, by.number(), regions, found, progress);
        doubts.note(upload.number(), readings.settle(draft, found.evidence(), by.number(), user));
        upload.ignores(draft.ignored());
        upload.counted(rows, found.rejections(), doubts.look(draft.kind().records(), upload.number(), found.digits()));
        upload.compared(posting.compare(draft.kind(), upload.number()));
        progress.at(1, rows);
        trail.read(upload.preview());
        return found.rejections();
    }
}
