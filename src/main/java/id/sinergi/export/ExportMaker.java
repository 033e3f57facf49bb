package id.sinergi.export;

import id.sinergi.edition.Edition;
import id.sinergi.edition.EditionArchive;
import id.sinergi.indicator.SliceQuery;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionScope;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.ReportService;
import id.sinergi.report.SectionLines;
import id.sinergi.security.AsUser;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Makes the files of background exports with the rights that their owner has then. */
@Component
class ExportMaker {

    private static final Logger LOG = LoggerFactory.getLogger(ExportMaker.class);
    private final ExportSteps steps;
    private final ReportService reports;
    private final EditionArchive archive;
    private final SliceQuery slices;
    private final RowExport rows;
    private final AsUser users;
    private final CurrentScope scope;

    ExportMaker(
            ExportSteps steps,
            ReportService reports,
            EditionArchive archive,
            SliceQuery slices,
            RowExport rows,
            AsUser users,
            CurrentScope scope) {
        this.steps = steps;
        this.reports = reports;
        this.archive = archive;
        this.slices = slices;
        this.rows = rows;
        this.users = users;
        this.scope = scope;
    }

    /** A file, and the regions that it could be of. */
    private record Made(String name, RegionScope within) {}

    void make(long id) {
        var request = steps.start(id);
        if (request.isEmpty()) {
            return;
        }
        try (var out = steps.content(id)) {
            var made = users.call(request.get().owner(), () -> new Made(write(id, request.get(), out), scope.get()));
            out.close();
            steps.finish(id, made.name, made.within);
        } catch (ExportProgress.NoLongerWanted cancelled) {
            steps.drop(id);
        } catch (Exception | Error failed) {
            LOG.warn("Export {} failed", id, failed);
            steps.fail(id);
        }
    }

    private String write(long id, ExportRequest request, OutputStream out) throws IOException {
        ExportProgress progress = percent -> steps.advance(id, percent);
        var slice = slices.read(request.slice());
        if (scope.under(slice.agreement()).isEmpty()) {
            throw new AccessDeniedException("Not of the owner's agreements: " + request.owner());
        }
        var locale = Locale.of(request.language());
        if (!request.rowSource().isEmpty()) {
            rows.write(request, slice, locale, out, progress);
            var ending = request.format() == ReportFormat.XLSX ? ".xlsx" : ".csv";
            return reports.fileName(request.title(), slice, locale) + ending;
        }
        var order = new ReportOrder(
                request.title(), SectionLines.read(request.sections()), slice, request.compared(), locale);
        var document = reports.cited(reports.document(order, request.address()));
        progress.reached(30);
        var file = reports.file(document, request.format());
        progress.reached(90);
        out.write(file.content());
        archive.keep(order, document, request.format(), file, Edition.Channel.PREPARED, request.owner());
        return file.name();
    }
}
