package id.sinergi.intake;

import id.sinergi.correction.Corrections;
import id.sinergi.correction.KeptFile;
import id.sinergi.correction.RejectedFile;
import id.sinergi.reading.FormRepair;
import id.sinergi.reading.Readings;
import id.sinergi.row.FileKind;
import id.sinergi.source.IntakeException;
import id.sinergi.source.Rejection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rejected rows of uploads of the viewer's regions, also once an upload is posted. */
@Service
@PreAuthorize("hasAnyRole('STAFF', 'ADMINISTRATOR')")
public class RejectedRowService {

    private final UploadRepository uploads;
    private final Corrections corrections;
    private final Readings readings;
    private final IntakeScope scope;
    private final IntakeTrail trail;

    RejectedRowService(
            UploadRepository uploads,
            Corrections corrections,
            Readings readings,
            IntakeScope scope,
            IntakeTrail trail) {
        this.readings = readings;
        this.uploads = uploads;
        this.corrections = corrections;
        this.scope = scope;
        this.trail = trail;
    }

    /**
     * What is wrong with an upload, and how often.
     *
     * @param rows of those that are kept
     * @param example one of the rejections
     * @param mends what would make codes of values that are none
     */
    public record Group(long rows, long values, Rejection example, List<Mend> mends) {}

    /** @param rows that it would mend */
    public record Mend(FormRepair repair, long rows) {}

    /** Rejected rows that are neither fixed nor dismissed. */
    public record Open(Preview upload, KeptFile kept) {}

    /** Of the rows that are neither fixed nor dismissed, the most frequent first. */
    @Transactional(readOnly = true)
    public List<Group> groups(int upload) {
        var kind = readable(upload).kind();
        return corrections.file(upload, rejections(upload)).rows().stream()
                .flatMap(row -> row.reasons().stream())
                .collect(Collectors.groupingBy(
                        one -> one.column() + " " + one.problem().key(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(alike -> group(kind, alike))
                .sorted((one, other) -> Long.compare(other.rows(), one.rows()))
                .toList();
    }

    private Group group(FileKind kind, List<Rejection> alike) {
        var rows = alike.stream().collect(Collectors.groupingBy(Rejection::value, Collectors.counting()));
        var mends = readings.repairs(kind, alike.getFirst().column(), rows.keySet()).stream()
                .map(repair -> new Mend(
                        repair,
                        repair.reads().keySet().stream().mapToLong(rows::get).sum()))
                .toList();
        return new Group(alike.size(), rows.size(), alike.getFirst(), mends);
    }

    /** Of all uploads of the viewer's regions that wait no longer, the newest first. */
    @Transactional(readOnly = true)
    public List<Open> open() {
        return corrections.open().stream()
                .flatMap(kept -> uploads
                        .findById(kept.upload())
                        .filter(upload -> !upload.waits() && scope.covers(upload.scope()))
                        .map(upload -> new Open(upload.preview(), kept))
                        .stream())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<KeptFile> kept(int upload) {
        readable(upload);
        return corrections.open().stream()
                .filter(kept -> kept.upload() == upload)
                .findAny();
    }

    /**
     * The rows as their sender's own with the reasons; entered in the audit log.
     *
     * @param name of the file that is made of them
     */
    @Transactional
    public RejectedFile fetch(int upload, String name) {
        readable(upload);
        trail.rejectionsFetched(name);
        return corrections.file(upload, rejections(upload));
    }

    /**
     * The rows that were rejected for a reason, to be mended on the screen or sent again; entered in the audit log.
     *
     * @param like a rejection of one of them
     */
    @Transactional
    public RejectedFile fetch(int upload, Rejection like) {
        return fetch(upload, "perbaiki-%d".formatted(upload))
                .where(one -> one.column().equals(like.column())
                        && one.problem().key().equals(like.problem().key()));
    }

    /**
     * Of these, the rows that were rejected for certain values, to be sent again once it is said what those are; entered in
     * the audit log.
     */
    @Transactional
    public RejectedFile fetch(int upload, Rejection like, Set<String> values) {
        return fetch(upload, like).where(one -> one.column().equals(like.column()) && values.contains(one.value()));
    }

    /** By column of its kind its place in the rows of an upload; those that the file lacks are left out. */
    @Transactional(readOnly = true)
    public Map<String, Integer> places(int upload) {
        var known = readable(upload).preview();
        return readings.places(known.kind(), corrections.file(upload, List.of()).headings(), known.sender());
    }

    private List<Rejection> rejections(int upload) {
        return uploads.rejections(upload, 0, uploads.rejectionCount(upload)).stream()
                .map(RejectedValue::rejection)
                .toList();
    }

    /** Deletes them for good, since nobody will send them again. */
    @Transactional
    public void dismiss(int upload) {
        var known = readable(upload);
        corrections.dismiss(upload);
        trail.rejectionsDismissed(known.preview());
    }

    private UploadEntity readable(int upload) {
        var known = uploads.findById(upload).orElseThrow(() -> IntakeException.notStaged(upload));
        scope.require(known.scope(), "upload " + upload, IntakeException.notStaged(upload));
        return known;
    }
}
