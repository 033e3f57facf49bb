package id.sinergi.intake;

import id.sinergi.intake.Preview.Consent;
import id.sinergi.journey.RowChanges;
import id.sinergi.region.SeenScope;
import id.sinergi.row.FileKind;
import id.sinergi.sender.Sender;
import id.sinergi.source.FileScan;
import id.sinergi.source.IntakeException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An upload as the database keeps it: staged once, then posted, discarded or failed, and never anything else after that.
 */
@Entity
@Table(name = "upload")
class UploadEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private short sender;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    private long size;

    @Enumerated(EnumType.STRING)
    private UploadStatus status = UploadStatus.STAGED;

    @Column(name = "rows_read")
    private int read;

    @Column(name = "rows_new")
    private int added;

    @Column(name = "rows_changed")
    private int changed;

    @Column(name = "rows_reassigned")
    private int reassigned;

    @Column(name = "rows_unchanged")
    private int unchanged;

    private int doubts;

    private String ignored = "";

    @Column(name = "left_out")
    private String leftOut = "";

    @Column(name = "rows_rejected")
    private int rejected;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    private boolean demo;

    private String scope = "";

    private String agreements = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "batch")
    private @Nullable BatchEntity batch;

    @ElementCollection
    @CollectionTable(name = "rejection", joinColumns = @JoinColumn(name = "upload"))
    private List<RejectedValue> rejections = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected UploadEntity() {}

    UploadEntity(
            FileKind kind,
            Sender sender,
            String fileName,
            FileScan scan,
            boolean demo,
            SeenScope scope,
            String uploadedBy,
            Instant uploadedAt) {
        this.scope = scope.regions().numbers();
        this.agreements = scope.agreements().text();
        this.kind = kind;
        this.sender = (short) sender.number();
        this.fileName = fileName;
        this.sha256 = scan.sha256();
        this.size = scan.size();
        this.demo = demo;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    /** @param columns headings of columns that are not read */
    void ignores(String columns) {
        requireStaged();
        ignored = columns;
    }

    /** The file was read to its end. */
    void counted(int rows, RejectionLog log, int doubtful) {
        requireStaged();
        doubts = doubtful;
        read = rows;
        rejected = log.rows();
        leftOut = log.leftOut();
        log.kept().forEach(rejection -> rejections.add(RejectedValue.of(rejection)));
    }

    /** What posting it would change now. */
    void compared(RowChanges changes) {
        requireStaged();
        added = changes.added();
        changed = changes.changed();
        reassigned = changes.reassigned();
        unchanged = changes.unchanged();
    }

    boolean foresaw(RowChanges changes) {
        return changes.equals(new RowChanges(added, changed, unchanged, reassigned));
    }

    /** The batch that posts it; the caller saves it. */
    BatchEntity posting(String user, Instant now, Consent consent) {
        requireStaged();
        return BatchEntity.of(preview(), sha256, scope(), user, now, consent);
    }

    void posted(BatchEntity as) {
        end(UploadStatus.POSTED);
        batch = as;
    }

    void discarded() {
        end(UploadStatus.DISCARDED);
    }

    void failed() {
        end(UploadStatus.FAILED);
    }

    /** Whether fewer rows of it are staged than were valid: the others did not survive a crash of the database. */
    boolean lacksRows(int staged) {
        return staged < read - rejected;
    }

    private void end(UploadStatus as) {
        requireStaged();
        status = as;
    }

    private void requireStaged() {
        if (status != UploadStatus.STAGED) {
            throw IntakeException.notStaged(number());
        }
    }

    UploadStatus status() {
        return status;
    }

    boolean waits() {
        return status == UploadStatus.STAGED;
    }

    int number() {
        return Objects.requireNonNull(id);
    }

    /** The regions and agreements that its rows are of: those of its sender. */
    SeenScope scope() {
        return SeenScope.of(scope, agreements);
    }

    FileKind kind() {
        return kind;
    }

    Preview preview() {
        return new Preview(
                number(),
                kind,
                sender,
                fileName,
                demo,
                read,
                added,
                changed,
                reassigned,
                unchanged,
                doubts,
                rejected,
                ignored,
                leftOut,
                uploadedBy,
                uploadedAt);
    }
}
