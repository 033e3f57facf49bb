package id.sinergi.journey;

import id.sinergi.catalog.CatalogList;
import id.sinergi.catalog.EntryUse;
import id.sinergi.database.SystemRows;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for records, posted or waiting, of now or of earlier, that name an entry of a code list. */
@Component
class RecordUse implements EntryUse {

    private static final List<String> TRAININGS = List.of("training", "staged_training");
    private static final List<String> PLACEMENTS = List.of("placement", "staged_placement");

    private final JdbcClient jdbc;

    RecordUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean uses(CatalogList list, int entry) {
        return switch (list) {
            case DESTINATION -> any(PLACEMENTS, "destination", entry);
            case SCHEME -> any(PLACEMENTS, "scheme", entry);
            case CENTRE -> any(TRAININGS, "centre", entry);
            case KBLI -> any(TRAININGS, "kbli", entry);
            case SECTOR -> any(TRAININGS, "sector", entry) || any(PLACEMENTS, "sector", entry);
        };
    }

    /** Whoever asks may see no rows, or few of them; the answer is about all. */
    private boolean any(List<String> tables, String column, int entry) {
        var found = tables.stream()
                .map("exists (select from %%s where %s = :entry)".formatted(column)::formatted)
                .collect(Collectors.joining(" or "));
        return SystemRows.call(() -> jdbc.sql("select " + found)
                .param("entry", entry)
                .query(Boolean.class)
                .single());
    }
}
