package id.sinergi.intake;

import id.sinergi.intake.Preview.Consent;
import id.sinergi.region.SeenScope;
import id.sinergi.row.FileKind;
import id.sinergi.source.IntakeException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/**
 * A batch as the database keeps it. It never changes, since what takes it back is another batch, whose rows are counted once
 * it has a number.
 */
@Entity
@DynamicUpdate
@Table(name = "batch")
class BatchEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private short sender;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    private boolean demo;

    @Column(name = "rows_new")
    private int added;

    @Column(name = "rows_changed")
    private int changed;

    @Column(name = "rows_reassigned")
    private int reassigned;

    @Column(name = "rows_unchanged")
    private int unchanged;

    @Column(name = "rows_rejected")
    private int rejected;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "posted_by")
    private String postedBy;

    private @Nullable Integer reverts;

    private String scope = "";

    private String agreements = "";

    private String justification = "";

    @Formula("(select r.id from batch r where r.reverts = id)")
    private @Nullable Integer revertedBy;

    @Formula("(select d.kept_until from retention_date d where d.batch = id order by d.id desc limit 1)")
    private @Nullable LocalDate keptUntil;

    @Formula("(select max(e.ended_on) from retention_end e where e.batch = id)")
    private @Nullable LocalDate endedOn;

    @Formula("(select coalesce(sum(e.people), 0) from retention_end e where e.batch = id)")
    private int ended;

    @SuppressWarnings("NullAway.Init")
    protected BatchEntity() {}

    private BatchEntity(
            FileKind kind,
            int sender,
            String fileName,
            String sha256,
            boolean demo,
            String postedBy,
            Instant postedAt) {
        this.kind = kind;
        this.sender = (short) sender;
        this.fileName = fileName;
        this.sha256 = sha256;
        this.demo = demo;
        this.postedBy = postedBy;
        this.postedAt = postedAt;
    }

    /** The posting of an upload. */
    static BatchEntity of(Preview upload, String sha256, SeenScope scope, String user, Instant now, Consent consent) {
        var batch =
                new BatchEntity(upload.kind(), upload.sender(), upload.fileName(), sha256, upload.demo(), user, now);
        batch.added = upload.added();
        batch.changed = upload.changed();
        batch.reassigned = upload.reassigned();
        batch.justification = upload.reassigned() + upload.doubts() > 0 ? consent.justification() : "";
        batch.unchanged = upload.unchanged();
        batch.rejected = upload.rejected();
        batch.keep(scope);
        return batch;
    }

    /** A choice among the documents of targets: one row that no file brought. */
    static BatchEntity choosing(String what, int sender, SeenScope scope, String user, Instant now, String reason) {
        var batch = new BatchEntity(FileKind.TARGET, sender, what, "", false, user, now);
        batch.changed = 1;
        batch.keep(scope);
        batch.justification = reason;
        return batch;
    }

    /**
     * The batch that takes this one back; how many rows it changes is known afterwards.
     *
     * @throws IntakeException if another one did before, or this one is a taking back itself
     */
    BatchEntity revertedBy(String user, String reason, Instant now) {
        if (!batch().canBeReverted()) {
            throw IntakeException.notRevertible(number());
        }
        var reverting = new BatchEntity(kind, sender, fileName, "", demo, user, now);
        reverting.reverts = number();
        reverting.keep(scope());
        reverting.justification = reason;
        return reverting;
    }

    private void keep(SeenScope of) {
        scope = of.regions().numbers();
        agreements = of.agreements().text();
    }

    /** How many rows a taking back changed. */
    void tookBack(int rows) {
        if (reverts == null || changed != 0) {
            throw new IllegalStateException("Batch " + number() + " was counted before");
        }
        changed = rows;
    }

    /** Its place in the order of posting; there is one as soon as the batch has been saved. */
    int number() {
        return Objects.requireNonNull(id);
    }

    FileKind kind() {
        return kind;
    }

    Batch batch() {
        return new Batch(
                number(),
                kind,
                demo,
                postedAt,
                reverts,
                revertedBy,
                new Batch.Contents(
                        fileName,
                        sender,
                        postedBy,
                        added,
                        changed,
                        reassigned,
                        unchanged,
                        rejected,
                        justification,
                        keptUntil == null ? null : new Batch.Kept(keptUntil, endedOn, ended)));
    }

    /** That its file held, but for rejected ones. */
    int rows() {
        return added + changed + unchanged;
    }

    /** The regions and agreements that its rows are of. */
    SeenScope scope() {
        return SeenScope.of(scope, agreements);
    }
}
