package id.sinergi.export;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.audit.Outcome;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceQuery;
import id.sinergi.report.Address;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportOrder;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.Viewer;
import id.sinergi.work.JobQueue;
import id.sinergi.work.Jobs;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * The present viewer's background exports: nobody sees or fetches another's, nor one of regions or people that the viewer
 * may no longer see.
 */
@Service
public class ExportService {

    private static final Duration CLEANING = Duration.ofHours(6);

    private final ExportRepository exports;
    private final ExportSteps steps;
    private final JobQueue queue;
    private final SliceQuery slices;
    private final List<RecordSource> sources;
    private final CurrentViewer viewer;
    private final Address address;
    private final AuditLog audit;

    ExportService(
            ExportRepository exports,
            ExportSteps steps,
            ExportMaker maker,
            Jobs jobs,
            SliceQuery slices,
            List<RecordSource> sources,
            CurrentViewer viewer,
            Address address,
            AuditLog audit,
            ExportSettings settings) {
        this.sources = List.copyOf(sources);
        this.exports = exports;
        this.steps = steps;
        this.slices = slices;
        this.viewer = viewer;
        this.address = address;
        this.audit = audit;
        queue = jobs.queue("export", maker::make);
        jobs.every("old-exports", CLEANING, () -> steps.removeOlderThan(settings.kept()));
    }

    /** Has a report made in the background. */
    public long request(ReportOrder order, ReportFormat format) {
        return add(ExportRequest.of(order, slices.write(order.slice()), format, username(), address.present()));
    }

    /** The lists of records that the viewer may read. */
    public List<RecordSource> sources() {
        return sources.stream().filter(RecordSource::permitted).toList();
    }

    /** Has all rows of a source written in the background, as XLSX or CSV. */
    public long request(RecordSource source, Slice slice, Locale locale, ReportFormat format) {
        return add(ExportRequest.of(source, slices.write(slice), locale, format, username(), address.present()));
    }

    private long add(ExportRequest request) {
        long id = steps.add(request);
        audit.enter(AuditEntry.of("EXPORT_REQUESTED")
                .by(request.owner())
                .on(request.title())
                .about(request.slice())
                .saying(request.format() + (request.rowSource().isEmpty() ? "" : " · " + request.rowSource())));
        queue.add(id);
        return id;
    }

    /** The viewer's exports, the newest first. */
    public List<Export> mine() {
        return exports.findAllByOwnerOrderByIdDesc(username()).stream()
                .map(this::seen)
                .toList();
    }

    public Optional<Export> find(long id) {
        return exports.findByIdAndOwner(id, username()).map(this::seen);
    }

    public void cancel(long id) {
        steps.cancel(id, username());
    }

    public void remove(long id) {
        steps.remove(id, username());
    }

    private Export seen(ExportEntity export) {
        boolean readable = export.isOpen() || isSeen(export) && isPermitted(export.rowSource());
        return export.export(!readable);
    }

    private boolean isSeen(ExportEntity export) {
        var present = viewer();
        return export.isWithin(present.scope())
                && present.agreements()
                        .contains(slices.read(export.request().slice()).agreement());
    }

    private boolean isPermitted(String source) {
        return source.isEmpty() || sources().stream().anyMatch(one -> one.key().equals(source));
    }

    /** Writes a finished file of the viewer's own; refused where it is withheld. */
    public void write(long id, OutputStream out) throws IOException {
        var export = find(id).filter(one -> one.state() == Export.State.DONE)
                .orElseThrow(() -> new NoSuchElementException("No such export"));
        if (export.withheld()) {
            audit.enter(AuditEntry.of("EXPORTED")
                    .on(export.fileName())
                    .about(slice(id))
                    .saying(export.format().toString())
                    .ending(Outcome.REFUSED));
            throw new AccessDeniedException("Not of the viewer's regions: " + id);
        }
        audit.enter(AuditEntry.of("EXPORTED")
                .on(export.fileName())
                .about(slice(id))
                .saying(export.format().toString()));
        exports.write(id, out);
    }

    private String slice(long id) {
        return exports.findByIdAndOwner(id, username())
                .map(kept -> kept.request().slice())
                .orElse("");
    }

    private String username() {
        return viewer().username();
    }

    private Viewer viewer() {
        return viewer.find().orElseThrow(() -> new NoSuchElementException("Nobody is signed in"));
    }
}
