package id.sinergi.export;

import id.sinergi.period.ComparedWith;
import id.sinergi.region.RegionScope;
import id.sinergi.report.ReportFormat;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A background export as the database keeps it: waiting, then running, then done, failed or cancelled, and never running
 * again after that.
 */
@Entity
@Table(name = "export")
class ExportEntity {

    private static final short COMPLETE = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String owner;

    private String title;

    private String sections;

    @Column(name = "row_source")
    private String rowSource;

    private String slice;

    @Enumerated(EnumType.STRING)
    private ComparedWith compared;

    private String language;

    @Enumerated(EnumType.STRING)
    private ReportFormat format;

    private String address;

    @Enumerated(EnumType.STRING)
    private Export.State state = Export.State.WAITING;

    private short progress;

    private String scope = "";

    @Column(name = "file_name")
    private String fileName = "";

    private long size;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected ExportEntity() {}

    ExportEntity(ExportRequest request, Instant requestedAt) {
        this.owner = request.owner();
        this.title = request.title();
        this.sections = request.sections();
        this.rowSource = request.rowSource();
        this.slice = request.slice();
        this.compared = request.compared();
        this.language = request.language();
        this.format = request.format();
        this.address = request.address();
        this.requestedAt = requestedAt;
    }

    /** Begins, or begins again where a server stopped in between; false where it ended already. */
    boolean start() {
        if (!isOpen()) {
            return false;
        }
        state = Export.State.RUNNING;
        return true;
    }

    /** How far it is, in percent; false where it is no longer wanted. */
    boolean advance(int percent) {
        if (state != Export.State.RUNNING) {
            return false;
        }
        progress = (short) percent;
        return true;
    }

    /**
     * It is made.
     *
     * @param within the regions whose figures or people it holds
     */
    void finish(String name, RegionScope within, long bytes, Instant now) {
        if (state == Export.State.RUNNING) {
            end(Export.State.DONE, now);
            progress = COMPLETE;
            fileName = name;
            scope = within.numbers();
            size = bytes;
        }
    }

    void fail(Instant now) {
        if (state == Export.State.RUNNING) {
            end(Export.State.FAILED, now);
        }
    }

    void cancel(Instant now) {
        if (isOpen()) {
            end(Export.State.CANCELLED, now);
        }
    }

    private void end(Export.State as, Instant now) {
        state = as;
        finishedAt = now;
    }

    /** The list of records that it holds; empty for a report. */
    String rowSource() {
        return rowSource;
    }

    boolean isOpen() {
        return state == Export.State.WAITING || state == Export.State.RUNNING;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    ExportRequest request() {
        return new ExportRequest(owner, title, sections, rowSource, slice, compared, language, format, address);
    }

    /** Whether all that it holds may be seen with this scope; only asked of what is made. */
    boolean isWithin(RegionScope present) {
        return present.covers(RegionScope.ofNumbers(scope));
    }

    /** As its owner may see it. */
    Export export(boolean withheld) {
        return new Export(id(), title, format, state, progress, fileName, size, requestedAt, finishedAt, withheld);
    }
}
