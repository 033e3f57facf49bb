package id.sinergi.reading;

import id.sinergi.language.NumberStyle;
import id.sinergi.language.WrittenDate;
import id.sinergi.language.WrittenNumber;
import id.sinergi.person.WrittenPerson;
import id.sinergi.row.Codes;
import id.sinergi.row.FileKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Whether the first values under a heading are such as a column holds. */
final class SampleFit {

    private static final double MOST = 0.8;
    private static final Pattern PERSON = Pattern.compile("\\d{16}");
    private static final Pattern BIRTH_YEAR = Pattern.compile("19[4-9]\\d|20[01]\\d");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Set<String> DATES = Set.of(
            "mulai",
            "selesai",
            "tanggal",
            "tanggal_uji",
            "tanggal_terbit",
            "berlaku_sampai",
            "periode_mulai",
            "periode_selesai",
            "per_tanggal",
            "tanggal_dokumen");

    private final List<List<String>> rows;
    private final Codes codes;

    /** @param rows the first rows of the file as it has them */
    SampleFit(List<List<String>> rows, Codes codes) {
        this.rows = rows;
        this.codes = codes;
    }

    boolean fits(FileKind kind, String column, int place) {
        var values = rows.stream()
                .map(row -> place < row.size() ? row.get(place).strip() : "")
                .filter(value -> !value.isEmpty())
                .toList();
        var expected = expected(kind, column);
        return !values.isEmpty() && values.stream().filter(expected).count() >= MOST * values.size();
    }

    private Predicate<String> expected(FileKind kind, String column) {
        if (DATES.contains(column)) {
            return value -> WrittenDate.iso(value) != null || WrittenDate.of(value) != null;
        }
        return switch (column) {
            case "id_peserta" ->
                value -> PERSON.matcher(WrittenPerson.normalised(value)).matches();
            case "tahun_lahir" -> BIRTH_YEAR.asMatchPredicate();
            case "tahun" -> YEAR.asMatchPredicate();
            case "nilai" ->
                value -> WrittenNumber.parse(value, NumberStyle.INDONESIAN).isPresent()
                        || WrittenNumber.parse(value, NumberStyle.ENGLISH).isPresent();
            default -> coded(kind, column);
        };
    }

    private Predicate<String> coded(FileKind kind, String column) {
        var known = codes.of(kind, column).keySet();
        return value -> known.contains(value.toUpperCase(Locale.ROOT)) || WordMeanings.isKnown(column, value);
    }
}
