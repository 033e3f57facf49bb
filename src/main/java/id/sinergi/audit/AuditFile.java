package id.sinergi.audit;

import id.sinergi.document.Cell;
import id.sinergi.document.DataTable.Column;
import id.sinergi.language.Texts;
import id.sinergi.office.CsvRowSink;
import id.sinergi.office.CsvStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The audit log as a CSV file, every entry a row of its own; that it was fetched is an entry, too. */
@Service
public class AuditFile {

    public static final String NAME = "audit.csv";

    private static final List<String> COLUMNS =
            List.of("id", "at", "actor", "action", "subject", "outcome", "address", "slice", "detail");

    private final AuditTrail trail;
    private final AuditLog log;
    private final Clock clock;

    AuditFile(AuditTrail trail, AuditLog log, Clock clock) {
        this.trail = trail;
        this.log = log;
        this.clock = clock;
    }

    /** Writes what the filter leaves, the oldest first; dates with their offset, so that programs can read them. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void write(AuditFilter filter, Locale locale, OutputStream out) throws IOException {
        log.enter(AuditEntry.of("EXPORTED").on(NAME).about(parameters(filter)));
        var texts = new AuditTexts(locale, clock.getZone());
        try (var csv = new CsvRowSink(out, CsvStyle.SPREADSHEET)) {
            csv.head(COLUMNS.stream()
                    .map(column -> Column.words(Texts.of("audit.column." + column, locale)))
                    .toList());
            trail.each(filter, row -> csv.row(cells(row, texts)));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private List<Cell> cells(AuditRow row, AuditTexts texts) {
        return Stream.of(
                        String.valueOf(row.id()),
                        row.at()
                                .atZoneSameInstant(clock.getZone())
                                .toOffsetDateTime()
                                .toString(),
                        row.actor(),
                        texts.action(row.action()),
                        row.subject(),
                        texts.outcome(row.outcome()),
                        row.address(),
                        row.slice(),
                        row.detail())
                .map(Cell::of)
                .toList();
    }

    private static String parameters(AuditFilter filter) {
        return filter.write().entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + parameter.getValue().getFirst())
                .collect(Collectors.joining("&"));
    }
}
