package id.sinergi.source;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file, below its headings. */
final class CsvRows implements RowSource {

    private final FileScan scan;
    private final Counted bytes;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> headings;
    private final List<String> header;
    private final int above;
    private long line = 1;

    CsvRows(Path file, FileScan scan, Predicate<List<String>> headings) {
        this.scan = scan;
        var start = CsvStart.of(file, scan, headings);
        above = start.line();
        try {
            bytes = new Counted(Files.newInputStream(file));
            bytes.skipNBytes(scan.textStart());
            reader = CsvReader.builder()
                    .fieldSeparator(start.separator())
                    .allowUnclosedQuote(false)
                    .allowExtraCharsAfterClosingQuote(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .skipEmptyLines(true)
                    .ofCsvRecord(text(start));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        records = reader.iterator();
        var first = record();
        if (first == null) {
            close();
            throw new IntakeException("intake.error.empty");
        }
        this.headings = List.copyOf(first.getFields());
        header = this.headings.stream().map(RowSource::columnName).toList();
    }

    /** The text from the headings on. */
    private Reader text(CsvStart start) throws IOException {
        var text = new InputStreamReader(bytes, scan.charset());
        if (start.line() == 0 && !scan.strayQuotes()) {
            return text;
        }
        var lines = new BufferedReader(text);
        for (int i = 0; i < start.line(); i++) {
            lines.readLine();
        }
        return scan.strayQuotes() ? new QuotedLines(lines, start.separator()) : lines;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public @Nullable SourceRow next() {
        for (var record = record(); record != null; record = record()) {
            var row = row(record);
            if (!row.isBlank()) {
                return row;
            }
        }
        return null;
    }

    private SourceRow row(CsvRecord record) {
        int number = (int) Math.min(above + record.getStartingLineNumber(), Integer.MAX_VALUE);
        int found = record.getFieldCount();
        if (record.getField(0).equals(QuotedLines.UNREADABLE)) {
            return SourceRow.unreadable(new Rejection(number, "", "", new Problem("intake.reason.quote", List.of())));
        }
        if (found == header.size()) {
            return SourceRow.of(number, record.getFields().toArray(String[]::new));
        }
        if (found < header.size() && !scan.endsWithNewline() && !records.hasNext()) {
            throw new IntakeException("intake.error.truncated");
        }
        var problem =
                new Problem("intake.reason.columns", List.of(String.valueOf(found), String.valueOf(header.size())));
        return SourceRow.unreadable(
                new Rejection(number, "", "", problem), record.getFields().toArray(String[]::new));
    }

    private @Nullable CsvRecord record() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            var record = records.next();
            line = record.getStartingLineNumber();
            return record;
        } catch (CsvParseException broken) {
            throw new IntakeException("intake.error.quote", String.valueOf(above + line + 1));
        } catch (UncheckedIOException failure) {
            throw new IntakeException("intake.error.encoding");
        }
    }

    @Override
    public double progress() {
        return Math.min(1, (double) bytes.count / scan.size());
    }

    @Override
    public void close() {
        try (reader) {
            records.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Counts the bytes that went through. */
    private static final class Counted extends FilterInputStream {

        private volatile long count;

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            add(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            add(Math.max(read, 0));
            return read;
        }

        @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes
        private void add(int read) {
            count += read;
        }
    }
}
