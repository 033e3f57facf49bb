package id.sinergi.intake;

import id.sinergi.correction.Corrections;
import id.sinergi.correction.KeptFile;
import id.sinergi.correction.RejectedFile;
import id.sinergi.source.IntakeException;
import id.sinergi.source.Rejection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
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
    private final IntakeScope scope;
    private final IntakeTrail trail;

    RejectedRowService(UploadRepository uploads, Corrections corrections, IntakeScope scope, IntakeTrail trail) {
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
     */
    public record Group(long rows, long values, Rejection example) {}

    /** Rejected rows that are neither fixed nor dismissed. */
    public record Open(Preview upload, KeptFile kept) {}

    /** The most frequent first. */
    @Transactional(readOnly = true)
    public List<Group> groups(int upload) {
        readable(upload);
        return uploads.rejections(upload, 0, uploads.rejectionCount(upload)).stream()
                .map(RejectedValue::rejection)
                .collect(Collectors.groupingBy(
                        one -> one.column() + " " + one.problem().key(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(RejectedRowService::group)
                .sorted((one, other) -> Long.compare(other.rows(), one.rows()))
                .toList();
    }

    private static Group group(List<Rejection> alike) {
        return new Group(
                alike.size(), alike.stream().map(Rejection::value).distinct().count(), alike.getFirst());
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
        return corrections.file(
                upload,
                uploads.rejections(upload, 0, uploads.rejectionCount(upload)).stream()
                        .map(RejectedValue::rejection)
                        .toList());
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
