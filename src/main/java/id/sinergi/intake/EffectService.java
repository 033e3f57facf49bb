package id.sinergi.intake;

import id.sinergi.intake.Rehearsal.Seen;
import id.sinergi.journey.RecordKind;
import id.sinergi.revision.Dependent;
import id.sinergi.row.FileKind;
import id.sinergi.source.IntakeException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What posting a file or taking a batch back would do to the figures, before it does. */
@Service
@PreAuthorize("hasAnyRole('MANAGER', 'STAFF', 'ADMINISTRATOR')")
public class EffectService {

    /** Larger ones would keep other postings waiting for too long. */
    public static final int MOST_ROWS = 50_000;

    private static final int FILES = 6;
    private static final int ENOUGH_FILES = 3;

    private final UploadRepository uploads;
    private final BatchRepository batches;
    private final BatchPosting posting;
    private final Rehearsal rehearsal;
    private final IntakeScope scope;

    EffectService(
            UploadRepository uploads,
            BatchRepository batches,
            BatchPosting posting,
            Rehearsal rehearsal,
            IntakeScope scope) {
        this.uploads = uploads;
        this.batches = batches;
        this.posting = posting;
        this.rehearsal = rehearsal;
        this.scope = scope;
    }

    /**
     * Of posting a waiting upload.
     *
     * @return empty for a file that changes no figures of the programme, or is too large
     * @throws IntakeException if it does not wait, or is of others' regions
     */
    public Optional<Effect> ofPosting(int number) {
        var upload = uploads.findByIdAndStatus(number, UploadStatus.STAGED)
                .orElseThrow(() -> IntakeException.notStaged(number));
        scope.require(upload.scope(), "upload " + number, IntakeException.notStaged(number));
        var preview = upload.preview();
        return rehearsed(preview.kind(), preview.read(), batch -> posting.post(preview.kind(), number, batch))
                .map(seen -> effect(seen, usual(batches.rows((short) preview.sender(), preview.kind(), FILES))));
    }

    /**
     * Of taking a batch back.
     *
     * @return as for an upload
     * @throws IntakeException if there is no such batch, or it is of others' regions
     */
    public Optional<Effect> ofTakingBack(int number) {
        var batch = batches.findById(number).orElseThrow(() -> IntakeException.notRevertible(number));
        scope.require(batch.scope(), "batch " + number, IntakeException.batchOfOthers(number));
        return rehearsed(batch.kind(), batch.rows(), taking -> posting.revert(batch.kind(), taking, number))
                .map(seen -> effect(seen, 0));
    }

    /**
     * The later batches that replaced or confirmed rows of a batch: what they say stays when it is taken back.
     *
     * @throws IntakeException if there is no such batch, or it is of others' regions
     */
    @Transactional(readOnly = true)
    public List<Dependent> dependents(int number) {
        var batch = batches.findById(number).orElseThrow(() -> IntakeException.notRevertible(number));
        scope.require(batch.scope(), "batch " + number, IntakeException.batchOfOthers(number));
        return posting.dependents(batch.kind(), number);
    }

    private Optional<Seen> rehearsed(FileKind kind, int rows, IntConsumer change) {
        Optional<RecordKind> records = rows > MOST_ROWS ? Optional.empty() : kind.records();
        return records.map(record -> rehearsal.of(record, change));
    }

    private Effect effect(Seen seen, int usual) {
        var visible = scope.present();
        var changes = seen.changes().stream()
                .filter(change -> change.difference() != 0)
                .filter(change -> visible.regions().contains(change.region()))
                .toList();
        return new Effect(changes, seen.months(), seen.late(), usual);
    }

    private static int usual(List<Integer> rows) {
        return rows.size() < ENOUGH_FILES ? 0 : rows.stream().sorted().toList().get(rows.size() / 2);
    }
}
