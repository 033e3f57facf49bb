package id.sinergi.changelog;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable.Column;
import id.sinergi.language.Texts;
import id.sinergi.office.CsvRowSink;
import id.sinergi.office.CsvStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the page shows as a CSV file; that it was fetched is entered in the audit log. */
@Service
public class ChangeFile {

    public static final String NAME = "riwayat.csv";

    private static final List<String> COLUMNS = List.of("at", "who", "kind", "what", "change");

    private final ChangeHistory history;
    private final ChangeWords words;
    private final AuditLog log;

    ChangeFile(ChangeHistory history, ChangeWords words, AuditLog log) {
        this.history = history;
        this.words = words;
        this.log = log;
    }

    /** Writes what the filter leaves, in the order of the page. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void write(ChangeFilter filter, Locale locale, OutputStream out) throws IOException {
        log.enter(AuditEntry.of("EXPORTED").on(NAME).about(parameters(filter)));
        try (var csv = new CsvRowSink(out, CsvStyle.SPREADSHEET)) {
            csv.head(COLUMNS.stream()
                    .map(column -> Column.words(Texts.of("changelog.column." + column, locale)))
                    .toList());
            history.each(filter, change -> csv.row(cells(change, filter, locale)));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private List<Cell> cells(KeptChange change, ChangeFilter filter, Locale locale) {
        return Stream.of(
                        words.moment(change, locale),
                        words.who(change, locale),
                        words.kind(change.kind(), locale),
                        words.name(change, locale),
                        filter.asOf() == null
                                ? words.change(change, locale)
                                : words.state(change.kind(), change.after(), locale))
                .map(Cell::of)
                .toList();
    }

    private static String parameters(ChangeFilter filter) {
        return filter.write().entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + parameter.getValue().getFirst())
                .collect(Collectors.joining("&"));
    }
}
