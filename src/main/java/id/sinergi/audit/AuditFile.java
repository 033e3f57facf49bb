package id.sinergi.audit;

import id.sinergi.language.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The audit log as a CSV file, every entry a row of its own; that it was fetched is an entry, too. */
@Service
public class AuditFile {

    public static final String NAME = "audit.csv";

    private static final List<String> COLUMNS =
            List.of("id", "at", "actor", "action", "subject", "outcome", "address", "slice", "detail");

    private final AuditTrail trail;
    private final FetchedList list;
    private final Clock clock;

    AuditFile(AuditTrail trail, FetchedList list, Clock clock) {
        this.trail = trail;
        this.list = list;
        this.clock = clock;
    }

    /** Writes what the filter leaves, the oldest first; dates with their offset, so that programs can read them. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void write(AuditFilter filter, Locale locale, OutputStream out) throws IOException {
        var texts = new AuditTexts(locale, clock.getZone());
        list.write(
                NAME,
                filter.write(),
                COLUMNS.stream()
                        .map(column -> Texts.of("audit.column." + column, locale))
                        .toList(),
                rows -> trail.each(filter, row -> rows.accept(cells(row, texts))),
                out);
    }

    private List<String> cells(AuditRow row, AuditTexts texts) {
        return List.of(
                String.valueOf(row.id()),
                row.at().atZoneSameInstant(clock.getZone()).toOffsetDateTime().toString(),
                texts.actor(row.actor()),
                texts.action(row.action()),
                row.subject(),
                texts.outcome(row.outcome()),
                row.address(),
                row.slice(),
                row.detail());
    }
}
