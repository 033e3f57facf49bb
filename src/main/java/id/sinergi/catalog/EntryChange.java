package id.sinergi.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What is said of an entry in the audit log and in files: its columns by the names that files give them. */
final class EntryChange {

    private EntryChange() {}

    static String all(CatalogRow row) {
        return columns(row).entrySet().stream()
                .filter(column -> !column.getValue().isEmpty())
                .map(column -> column.getKey() + ": " + column.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Such as {@code nama_id: Lama → Baru; sinonim: → Kuno}; empty if nothing differs. */
    static String between(CatalogRow before, CatalogRow after) {
        var later = columns(after);
        return columns(before).entrySet().stream()
                .filter(column -> later.containsKey(column.getKey()))
                .filter(column -> !column.getValue().equals(later.get(column.getKey())))
                .map(column -> "%s: %s → %s".formatted(column.getKey(), column.getValue(), later.get(column.getKey())))
                .collect(Collectors.joining("; "));
    }

    static Map<String, String> columns(CatalogRow row) {
        var columns = new LinkedHashMap<String, String>();
        columns.put(CatalogFile.NAME_ID, row.nameId());
        columns.put(CatalogFile.NAME_EN, row.nameEn());
        columns.put(CatalogFile.SYNONYMS, CatalogFile.joined(row.synonyms()));
        columns.put(CatalogFile.FROM, Objects.toString(row.validity().from(), ""));
        columns.put(CatalogFile.UNTIL, Objects.toString(row.validity().until(), ""));
        columns.put(CatalogFile.KIND, Objects.toString(row.kind(), ""));
        columns.put(CatalogFile.REGION, CatalogFile.region(row));
        return columns;
    }
}
