package id.sinergi.export;

import id.sinergi.document.RowSink;
import id.sinergi.indicator.Slice;
import id.sinergi.office.CsvRowSink;
import id.sinergi.office.CsvStyle;
import id.sinergi.office.XlsxRowSink;
import id.sinergi.report.ReportFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Writes all rows of a source of records into a file, as XLSX or CSV. */
@Component
class RowExport {

    private static final int ROWS_PER_STEP = 2_000;

    private final List<RecordSource> sources;

    RowExport(List<RecordSource> sources) {
        this.sources = List.copyOf(sources);
    }

    void write(ExportRequest request, Slice slice, Locale locale, OutputStream out, ExportProgress progress)
            throws IOException {
        var source = sources.stream()
                .filter(one -> one.key().equals(request.rowSource()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(request.rowSource()));
        if (!source.permitted()) {
            throw new AccessDeniedException(request.rowSource());
        }
        var counting = new Counting(progress, Math.max(1, source.count(slice)));
        if (request.format() == ReportFormat.XLSX) {
            writeWorkbook(source, slice, locale, out, counting);
        } else {
            var style = request.format() == ReportFormat.CSV_PLAIN ? CsvStyle.PLAIN : CsvStyle.SPREADSHEET;
            try (var sink = new CsvRowSink(out, style)) {
                fill(sink, source, slice, locale, counting);
            }
        }
    }

    private static void writeWorkbook(
            RecordSource source, Slice slice, Locale locale, OutputStream out, Counting progress) throws IOException {
        var sink = new XlsxRowSink(out, source.name(locale), locale);
        try {
            fill(sink, source, slice, locale, progress);
        } catch (IOException | RuntimeException stopped) {
            sink.discard();
            throw stopped;
        }
        sink.close();
    }

    private static void fill(RowSink sink, RecordSource source, Slice slice, Locale locale, Counting progress)
            throws IOException {
        sink.head(source.columns(locale));
        source.read(slice, locale, row -> {
            sink.row(row);
            progress.step();
        });
    }

    /** Counts rows, and asks now and then whether they are still wanted. */
    private static final class Counting {

        private final ExportProgress progress;
        private final long expected;
        private long rows;

        Counting(ExportProgress progress, long expected) {
            this.progress = progress;
            this.expected = expected;
        }

        void step() throws IOException {
            if (++rows % ROWS_PER_STEP == 0) {
                progress.reached((int) Math.min(95, 100 * rows / expected));
            }
        }
    }
}
