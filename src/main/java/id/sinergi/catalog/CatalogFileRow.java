package id.sinergi.catalog;

import id.sinergi.language.WrittenDate;
import id.sinergi.region.RegionCode;
import id.sinergi.source.IntakeException;
import id.sinergi.source.Problem;
import id.sinergi.source.SourceRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a list that comes as a file. */
record CatalogFileRow(List<String> header, SourceRow row) {

    private static final Pattern BETWEEN_SYNONYMS = Pattern.compile("\\|");

    int number() {
        return row.number();
    }

    String code() {
        return text(CatalogFile.CODE).toUpperCase(Locale.ROOT);
    }

    /** What the row says, and what it has no column for as it was. */
    CatalogRow over(CatalogRow before) {
        var defect = row.defect();
        refuse(defect == null ? null : defect.problem());
        var validity = before.validity();
        return new CatalogRow(
                before.id(),
                code(),
                text(CatalogFile.NAME_ID),
                text(CatalogFile.NAME_EN),
                or(
                        before.synonyms(),
                        CatalogFile.SYNONYMS,
                        text -> BETWEEN_SYNONYMS.splitAsStream(text).toList()),
                new Validity(
                        or(validity.from(), CatalogFile.FROM, text -> day(CatalogFile.FROM, text)),
                        or(validity.until(), CatalogFile.UNTIL, text -> day(CatalogFile.UNTIL, text))),
                or(before.kind(), CatalogFile.KIND, CatalogFileRow::kind),
                or(before.region(), CatalogFile.REGION, CatalogFileRow::region),
                or(before.newPlacement(), CatalogFile.NEW_PLACEMENT, CatalogFile.YES::equalsIgnoreCase),
                before.revision(),
                before.shipped());
    }

    private String text(String column) {
        int index = header.indexOf(column);
        if (index < 0 || row.defect() != null) {
            return "";
        }
        refuse(row.unreadable(index));
        return row.value(index).strip();
    }

    private static void refuse(@Nullable Problem problem) {
        if (problem != null) {
            throw new IntakeException(problem.key(), problem.arguments().toArray(String[]::new));
        }
    }

    private <T extends @Nullable Object> T or(T before, String column, Function<String, T> read) {
        return header.contains(column) ? read.apply(text(column)) : before;
    }

    private static @Nullable CentreKind kind(String text) {
        return Stream.of(CentreKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(text))
                .findAny()
                .orElse(null);
    }

    private static @Nullable Integer region(String text) {
        return RegionCode.parse(text).map(RegionCode::value).orElse(null);
    }

    private static @Nullable LocalDate day(String column, String text) {
        var day = WrittenDate.iso(text);
        if (day == null && !text.isEmpty()) {
            throw new IntakeException("catalog.problem.date", column);
        }
        return day;
    }
}
