package id.sinergi.changelog;

import id.sinergi.audit.FetchedList;
import id.sinergi.language.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the page shows as a CSV file; that it was fetched is entered in the audit log. */
@Service
public class ChangeFile {

    public static final String NAME = "riwayat.csv";

    private static final List<String> COLUMNS = List.of("at", "who", "kind", "what", "change");

    private final ChangeHistory history;
    private final ChangeWords words;
    private final FetchedList list;

    ChangeFile(ChangeHistory history, ChangeWords words, FetchedList list) {
        this.history = history;
        this.words = words;
        this.list = list;
    }

    /** Writes what the filter leaves, in the order of the page. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void write(ChangeFilter filter, Locale locale, OutputStream out) throws IOException {
        list.write(
                NAME,
                filter.write(),
                COLUMNS.stream()
                        .map(column -> Texts.of("changelog.column." + column, locale))
                        .toList(),
                rows -> history.each(filter, change -> rows.accept(cells(change, filter, locale))),
                out);
    }

    private List<String> cells(KeptChange change, ChangeFilter filter, Locale locale) {
        return List.of(
                words.moment(change, locale),
                words.who(change, locale),
                words.kind(change.kind(), locale),
                words.name(change, locale),
                filter.asOf() == null
                        ? words.change(change, locale)
                        : words.state(change.kind(), change.after(), locale));
    }
}
