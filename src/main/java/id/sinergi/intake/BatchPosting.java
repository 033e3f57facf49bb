package id.sinergi.intake;

import id.sinergi.agreement.TargetChoice;
import id.sinergi.agreement.TargetChoices;
import id.sinergi.database.SystemRows;
import id.sinergi.indicator.Ledger;
import id.sinergi.journey.Reassignment;
import id.sinergi.journey.RecordKind;
import id.sinergi.journey.RecordPosting;
import id.sinergi.journey.RowChanges;
import id.sinergi.retention.RetentionDates;
import id.sinergi.revision.Dependent;
import id.sinergi.row.FigureTable;
import id.sinergi.row.FileKind;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Sends each kind of file to where its rows are kept; all nodes hear of it at commit. The system itself does it, since a
 * posting changes figures of the country, whoever asked for it.
 */
@Component
class BatchPosting {

    private final RecordPosting records;
    private final FigurePosting figures;
    private final TargetChoices choices;
    private final RetentionDates retention;
    private final Ledger ledger;

    BatchPosting(
            RecordPosting records,
            FigurePosting figures,
            TargetChoices choices,
            RetentionDates retention,
            Ledger ledger) {
        this.records = records;
        this.figures = figures;
        this.choices = choices;
        this.retention = retention;
        this.ledger = ledger;
    }

    RowChanges compare(FileKind kind, int upload) {
        return SystemRows.call(() -> switch (kind) {
            case TRAINING -> records.compare(RecordKind.TRAINING, upload);
            case CERTIFICATION -> records.compare(RecordKind.CERTIFICATION, upload);
            case PLACEMENT -> records.compare(RecordKind.PLACEMENT, upload);
            case PUBLISHED_FIGURE -> figures.compare(FigureTable.PUBLISHED_FIGURE, upload);
            case TARGET -> figures.compare(FigureTable.TARGET, upload);
        });
    }

    List<Reassignment> reassignments(FileKind kind, int upload, int limit) {
        return kind.records()
                .map(wanted -> SystemRows.call(() -> records.reassignments(wanted, upload, limit)))
                .orElse(List.of());
    }

    void post(FileKind kind, int upload, int batch) {
        SystemRows.run(() -> send(kind, upload, batch));
    }

    private void send(FileKind kind, int upload, int batch) {
        switch (kind) {
            case TRAINING -> postRecords(RecordKind.TRAINING, upload, batch);
            case CERTIFICATION -> postRecords(RecordKind.CERTIFICATION, upload, batch);
            case PLACEMENT -> postRecords(RecordKind.PLACEMENT, upload, batch);
            case PUBLISHED_FIGURE -> postFigures(FigureTable.PUBLISHED_FIGURE, upload, batch);
            case TARGET -> postFigures(FigureTable.TARGET, upload, batch);
        }
    }

    private void postRecords(RecordKind kind, int upload, int batch) {
        records.post(kind, upload, batch);
        retention.begin(batch);
        ledger.enter(kind, batch);
    }

    /** Puts a document of targets in force. */
    void choose(String agreement, TargetChoice choice, int batch) {
        choices.enter(batch, agreement, choice);
        ledger.announce(batch);
    }

    private void postFigures(FigureTable table, int upload, int batch) {
        figures.post(table, upload, batch);
        ledger.announce(batch);
    }

    /** The later batches that build on rows of a batch. */
    List<Dependent> dependents(FileKind kind, int batch) {
        return SystemRows.call(() -> switch (kind) {
            case TRAINING -> records.dependents(RecordKind.TRAINING, batch);
            case CERTIFICATION -> records.dependents(RecordKind.CERTIFICATION, batch);
            case PLACEMENT -> records.dependents(RecordKind.PLACEMENT, batch);
            case PUBLISHED_FIGURE -> figures.dependents(FigureTable.PUBLISHED_FIGURE, batch);
            case TARGET -> figures.dependents(FigureTable.TARGET, batch);
        });
    }

    /** @return how many rows are others than before, or none */
    int revert(FileKind kind, int batch, int reverts) {
        return SystemRows.call(() -> switch (kind) {
            case TRAINING -> revertRecords(RecordKind.TRAINING, batch, reverts);
            case CERTIFICATION -> revertRecords(RecordKind.CERTIFICATION, batch, reverts);
            case PLACEMENT -> revertRecords(RecordKind.PLACEMENT, batch, reverts);
            case PUBLISHED_FIGURE -> revertFigures(FigureTable.PUBLISHED_FIGURE, batch, reverts);
            case TARGET -> revertFigures(FigureTable.TARGET, batch, reverts) + choices.takeBack(batch, reverts);
        });
    }

    private int revertRecords(RecordKind kind, int batch, int reverts) {
        int changed = records.revert(kind, batch, reverts);
        ledger.enter(kind, batch);
        return changed;
    }

    private int revertFigures(FigureTable table, int batch, int reverts) {
        int changed = figures.revert(table, batch, reverts);
        ledger.announce(batch);
        return changed;
    }
}
