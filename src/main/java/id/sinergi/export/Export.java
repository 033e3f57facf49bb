package id.sinergi.export;

import id.sinergi.report.ReportFormat;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file made in the background.
 *
 * @param progress in percent
 * @param size in bytes; 0 until it is done
 * @param withheld whether it holds regions that its owner may no longer see
 */
public record Export(
        long id,
        String title,
        ReportFormat format,
        State state,
        int progress,
        String fileName,
        long size,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        boolean withheld)
        implements Serializable {

    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** Lists of records are plain CSV, reports in CSV a zip of several. */
    public String mediaType() {
        return fileName.endsWith(".csv") ? "text/csv" : format.mediaType();
    }

    public boolean isOpen() {
        return state == State.WAITING || state == State.RUNNING;
    }
}
