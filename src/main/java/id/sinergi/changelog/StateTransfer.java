package id.sinergi.changelog;

import id.sinergi.document.Cell;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.RowSink;
import id.sinergi.office.CsvRowSink;
import id.sinergi.office.CsvStyle;
import id.sinergi.office.XlsxRowSink;
import id.sinergi.source.FileScan;
import id.sinergi.source.IntakeException;
import id.sinergi.source.SourceFile;
import id.sinergi.source.SourceRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The things of a kind as a file: a row for each, under {@value #CODE} and the names of its fields; several lines of a text
 * are parted by {@value #LINES}.
 */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class StateTransfer {

    static final String CODE = "kode";

    private static final String LINES = " | ";
    private static final int MOST_ROWS = 1_000;

    private final KeptKinds kinds;
    private final ChangeLog log;

    StateTransfer(KeptKinds kinds, ChangeLog log) {
        this.kinds = kinds;
        this.log = log;
    }

    @Transactional(readOnly = true)
    public void writeCsv(ChangeKind kind, OutputStream out) throws IOException {
        try (var sink = new CsvRowSink(out, CsvStyle.SPREADSHEET)) {
            write(kinds.of(kind), sink);
        }
    }

    /** @param sheet its name */
    @Transactional(readOnly = true)
    public void writeWorkbook(ChangeKind kind, String sheet, Locale locale, OutputStream out) throws IOException {
        try (var sink = new XlsxRowSink(out, sheet, locale)) {
            write(kinds.of(kind), sink);
        }
    }

    private static void write(KeptKind kind, RowSink sink) throws IOException {
        sink.head(Stream.concat(Stream.of(CODE), kind.fields().stream().map(StateTransfer::heading))
                .map(Column::words)
                .toList());
        for (var thing : new TreeMap<>(kind.present()).entrySet()) {
            sink.row(Stream.concat(
                            Stream.of(thing.getKey()),
                            kind.fields().stream()
                                    .map(field -> thing.getValue().get(field).replace("\n", LINES)))
                    .map(Cell::of)
                    .toList());
        }
    }

    /** {@code name_id} for {@code name.id}. */
    private static String heading(String field) {
        return field.replace('.', '_');
    }

    /**
     * Adds and changes what the file says, each a change like any other; what it does not name stays, and so do fields
     * without a column. A row that says what there is changes nothing.
     *
     * @param locale in which a refusal is put
     * @return the number of its rows
     * @throws NotRestored naming the row that was refused; then nothing is changed
     * @throws IntakeException if the file cannot be read
     */
    @Transactional
    public int read(ChangeKind kind, Path file, Locale locale) {
        log.oneAfterTheOther();
        var kept = kinds.of(kind);
        var present = kept.present();
        int rows = 0;
        try (var source = SourceFile.open(file, FileScan.of(file), StateTransfer::isHead)) {
            for (var row = source.next(); row != null; row = source.next()) {
                if (++rows > MOST_ROWS) {
                    throw new NotRestored("changelog.files.many", String.valueOf(MOST_ROWS));
                }
                take(kept, present, source.header(), row, locale);
            }
        }
        return rows;
    }

    private static boolean isHead(List<String> headings) {
        return headings.contains(CODE);
    }

    private static void take(
            KeptKind kind, Map<String, State> present, List<String> header, SourceRow row, Locale locale) {
        var code = "";
        try {
            code = text(header, row, CODE);
            var before = present.getOrDefault(code, State.NONE);
            var wanted = over(kind, header, row, before);
            if (code.isEmpty()) {
                throw new NotRestored("changelog.files.unreadable");
            }
            if (!wanted.equals(before)) {
                kind.restore(code, wanted);
            }
        } catch (NotRestored refused) {
            throw new NotRestored("changelog.files.row", String.valueOf(row.number()), code, refused.text(locale));
        } catch (IllegalArgumentException | NoSuchElementException | DateTimeException unreadable) {
            throw new NotRestored(
                    "changelog.files.row",
                    String.valueOf(row.number()),
                    code,
                    new NotRestored("changelog.files.unreadable").text(locale));
        }
    }

    private static State over(KeptKind kind, List<String> header, SourceRow row, State present) {
        var fields = new TreeMap<>(present.fields());
        kind.fields().stream()
                .filter(field -> header.contains(heading(field)))
                .forEach(field ->
                        fields.put(field, text(header, row, heading(field)).replace(LINES, "\n")));
        fields.values().removeIf(String::isEmpty);
        return new State(fields);
    }

    private static String text(List<String> header, SourceRow row, String heading) {
        int column = header.indexOf(heading);
        if (row.defect() != null || (column >= 0 && row.unreadable(column) != null)) {
            throw new NotRestored("changelog.files.unreadable");
        }
        return column < 0 ? "" : row.value(column).strip();
    }
}
