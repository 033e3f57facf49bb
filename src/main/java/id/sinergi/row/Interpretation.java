package id.sinergi.row;

import id.sinergi.catalog.NameIndex;
import id.sinergi.language.DateOrder;
import id.sinergi.language.NumberStyle;
import id.sinergi.language.WrittenDate;
import id.sinergi.language.WrittenNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes codes, days and numbers of texts in the way that was decided for their column, and notes how they are written. */
final class Interpretation {

    private static final int LONGEST_NOTHING = 10;
    private static final Set<String> NOTHING = Set.of(
            "-",
            "--",
            "–",
            "—",
            "N/A",
            "#N/A",
            "NA",
            "NULL",
            "NIHIL",
            "KOSONG",
            "TIDAK ADA",
            "BELUM ADA",
            "00/00/0000",
            "0000-00-00",
            "00-00-0000");

    /** Codes that mostly stand for something else: AS is what Indonesians call the United States. */
    private static final Set<String> MISLEADING = Set.of("negara=AS");

    private final Reading reading;
    private final Evidence evidence;
    private final Map<String, CodeRepairs> repairs = new HashMap<>();

    Interpretation(Reading reading, Evidence evidence) {
        this.reading = reading;
        this.evidence = evidence;
    }

    /** Whether a text stands for an empty cell, as a dash does. */
    static boolean isNothing(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_NOTHING && NOTHING.contains(text.toUpperCase(Locale.ROOT));
    }

    /** The text of a column that may be empty; empty where it stands for nothing. */
    String orNothing(String column, String text) {
        if (isNothing(text)) {
            evidence.readAs(column, text, "");
            return "";
        }
        return text;
    }

    /** @param number whether a sheet has the text as a number */
    @Nullable
    Integer code(String column, String text, boolean number, Map<String, Integer> codes) {
        var id = Codes.find(codes, text);
        if (id == null) {
            id = meant(column, text, codes);
        }
        if (id == null) {
            id = padded(column, text, codes);
        }
        return id == null ? repaired(column, text, number, codes) : id;
    }

    /** The same, of what may stand there by its name as well. */
    @Nullable
    Integer named(String column, String text, boolean number, NameIndex names) {
        var meaning = reading.meaning(column, text);
        boolean misleading = MISLEADING.contains(column + "=" + text.toUpperCase(Locale.ROOT));
        var id = misleading ? null : names.find(text);
        if (id == null && meaning != null) {
            id = names.find(meaning);
        }
        if (id == null) {
            id = padded(column, text, names.codes());
        } else if (!names.get(id).code().equalsIgnoreCase(text)) {
            evidence.readAs(column, text, names.get(id).code());
        }
        return id == null ? repaired(column, text, number, names.codes()) : id;
    }

    /** The code that a repair makes of it which was decided for the column; noted as unknown if none does. */
    private @Nullable Integer repaired(String column, String text, boolean number, Map<String, Integer> codes) {
        var known = repairs.computeIfAbsent(column, name -> new CodeRepairs(codes.keySet()));
        if (reading.meaning(column, text) == null) {
            for (var repair : reading.repairs().getOrDefault(column, Set.of())) {
                var code = known.code(repair, text);
                if (code.isPresent()) {
                    evidence.readAs(column, text, code.get());
                    return codes.get(code.get());
                }
            }
        }
        evidence.unknown(column, text, number, known.form(text));
        return null;
    }

    private @Nullable Integer meant(String column, String text, Map<String, Integer> codes) {
        var meaning = reading.meaning(column, text);
        var id = meaning == null ? null : Codes.find(codes, meaning);
        if (meaning != null && id != null) {
            evidence.readAs(column, text, meaning);
        }
        return id;
    }

    /** A code that lost the zero at its start: {@code 5} where there is only {@code 05}. */
    private @Nullable Integer padded(String column, String text, Map<String, Integer> codes) {
        var padded = "0" + text;
        var id = text.length() == 1 && Character.isDigit(text.charAt(0)) ? codes.get(padded) : null;
        if (id != null) {
            evidence.readAs(column, text, padded);
        }
        return id;
    }

    /** None if the calendar has no such day. */
    @Nullable
    LocalDate day(String column, String text, WrittenDate written) {
        if (!written.tellsOrder()) {
            evidence.date(column, written, text);
        }
        return written.day(reading.dates().getOrDefault(column, DateOrder.DAY_MONTH));
    }

    /**
     * None if it is not written as one.
     *
     * @param counts whether it has no decimals
     */
    @Nullable
    BigDecimal number(String column, String text, boolean counts) {
        evidence.number(column, text, counts);
        var style = reading.numbers().getOrDefault(column, NumberStyle.INDONESIAN);
        return WrittenNumber.parse(text, style).orElse(null);
    }
}
