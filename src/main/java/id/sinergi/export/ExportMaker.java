package id.sinergi.export;

import id.sinergi.document.RowSink;
import id.sinergi.edition.Edition;
import id.sinergi.edition.EditionArchive;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceQuery;
import id.sinergi.office.CsvRowSink;
import id.sinergi.office.CsvStyle;
import id.sinergi.office.XlsxRowSink;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.ReportService;
import id.sinergi.report.SectionLines;
import id.sinergi.security.AsUser;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Makes the files of background exports with the rights that their owner has then. */
@Component
class ExportMaker {

    private static final Logger LOG = LoggerFactory.getLogger(ExportMaker.class);
    private static final int ROWS_PER_STEP = 2_000;

    private final ExportSteps steps;
    private final ReportService reports;
    private final EditionArchive archive;
    private final SliceQuery slices;
    private final List<RecordSource> sources;
    private final AsUser users;

    ExportMaker(
            ExportSteps steps,
            ReportService reports,
            EditionArchive archive,
            SliceQuery slices,
            List<RecordSource> sources,
            AsUser users) {
        this.steps = steps;
        this.reports = reports;
        this.archive = archive;
        this.slices = slices;
        this.sources = List.copyOf(sources);
        this.users = users;
    }

    /** Ends the work on an export that its owner no longer wants. */
    private static final class NoLongerWanted extends IOException {}

    void make(long id) {
        var request = steps.start(id);
        if (request.isEmpty()) {
            return;
        }
        try (var out = steps.content(id)) {
            var name = users.call(request.get().owner(), () -> write(id, request.get(), out));
            out.close();
            steps.finish(id, name);
        } catch (NoLongerWanted cancelled) {
            steps.drop(id);
        } catch (Exception failed) {
            LOG.warn("Export {} failed", id, failed);
            steps.fail(id);
        }
    }

    private String write(long id, ExportRequest request, OutputStream out) throws IOException {
        var slice = slices.read(request.slice());
        var locale = Locale.of(request.language());
        if (!request.rowSource().isEmpty()) {
            return rows(id, request, slice, locale, out);
        }
        var order = new ReportOrder(
                request.title(), SectionLines.read(request.sections()), slice, request.compared(), locale);
        var document = reports.document(order, request.address());
        wanted(id, 30);
        var file = reports.file(document, request.format());
        wanted(id, 90);
        out.write(file.content());
        archive.keep(order, document, request.format(), file, Edition.Channel.PREPARED, request.owner());
        return file.name();
    }

    private String rows(long id, ExportRequest request, Slice slice, Locale locale, OutputStream out)
            throws IOException {
        var source = sources.stream()
                .filter(one -> one.key().equals(request.rowSource()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(request.rowSource()));
        if (!source.permitted()) {
            throw new AccessDeniedException(request.rowSource());
        }
        boolean workbook = request.format() == ReportFormat.XLSX;
        var progress = new Progress(id, Math.max(1, source.count(slice)));
        if (workbook) {
            writeWorkbook(source, slice, locale, out, progress);
        } else {
            var style = request.format() == ReportFormat.CSV_PLAIN ? CsvStyle.PLAIN : CsvStyle.SPREADSHEET;
            try (var sink = new CsvRowSink(out, style)) {
                fill(sink, source, slice, locale, progress);
            }
        }
        return reports.fileName(request.title(), slice, locale) + (workbook ? ".xlsx" : ".csv");
    }

    private void writeWorkbook(RecordSource source, Slice slice, Locale locale, OutputStream out, Progress progress)
            throws IOException {
        var sink = new XlsxRowSink(out, source.name(locale), locale);
        try {
            fill(sink, source, slice, locale, progress);
        } catch (IOException | RuntimeException stopped) {
            sink.discard();
            throw stopped;
        }
        sink.close();
    }

    private static void fill(RowSink sink, RecordSource source, Slice slice, Locale locale, Progress progress)
            throws IOException {
        sink.head(source.columns(locale));
        source.read(slice, locale, row -> {
            sink.row(row);
            progress.step();
        });
    }

    private void wanted(long id, int progress) throws NoLongerWanted {
        if (!steps.advance(id, progress)) {
            throw new NoLongerWanted();
        }
    }

    /** Counts rows, and asks now and then whether they are still wanted. */
    private final class Progress {

        private final long id;
        private final long expected;
        private long rows;

        Progress(long id, long expected) {
            this.id = id;
            this.expected = expected;
        }

        void step() throws NoLongerWanted {
            if (++rows % ROWS_PER_STEP == 0) {
                wanted(id, (int) Math.min(95, 100 * rows / expected));
            }
        }
    }
}
