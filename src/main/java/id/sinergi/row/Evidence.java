package id.sinergi.row;

import id.sinergi.language.NumberStyle;
import id.sinergi.language.WrittenDate;
import id.sinergi.language.WrittenNumber;
import id.sinergi.person.PersonMark;
import id.sinergi.row.CodeRepair.Form;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the values of a file's columns tell about how they are written; gathered while its rows are read, and small
 * whatever the size of the file.
 */
public final class Evidence {

    private static final int WORDS = 200;
    private static final int CODES = 2_000;
    private static final int LONGEST_WORD = 60;

    private final Map<String, DateEvidence> dates = new LinkedHashMap<>();
    private final Map<String, NumberEvidence> numbers = new LinkedHashMap<>();
    private final Map<String, Map<String, Word>> words = new LinkedHashMap<>();
    private final Map<String, Map<Form, Map<String, Word>>> forms = new LinkedHashMap<>();
    private final Map<String, Map<String, Word>> readings = new LinkedHashMap<>();
    private final Map<String, Integer> computed = new TreeMap<>();

    /**
     * A word in a column, and in how many rows it stands.
     *
     * @param meaning what it is read as; empty if it stands for nothing known
     * @param number whether a sheet has it as a number, which may have lost zeros at its end
     */
    public record Word(String meaning, boolean number, int rows) {

        private Word once() {
            return new Word(meaning, number, rows + 1);
        }
    }

    /** By column, dates that are of more than one day by their form. */
    public Map<String, DateEvidence> dates() {
        return dates;
    }

    /** By column, numbers with signs in them. */
    public Map<String, NumberEvidence> numbers() {
        return numbers;
    }

    /** By column, form and word, codes that are not known and would be in the same way. */
    public Map<String, Map<Form, Map<String, Word>>> forms() {
        return forms;
    }

    /** By column and word, other codes that are not known. */
    public Map<String, Map<String, Word>> unknown() {
        return words;
    }

    /** By column and word, what is read as something else than it says, such as a dash as nothing. */
    public Map<String, Map<String, Word>> readings() {
        return readings;
    }

    /** By column, how many of its cells are kept results of formulas. */
    public Map<String, Integer> computed() {
        return computed;
    }

    void computed(String column) {
        computed.merge(column, 1, Integer::sum);
    }

    void date(String column, WrittenDate date, String text) {
        dates.computeIfAbsent(column, name -> new DateEvidence()).add(date, text);
    }

    /** @param counts whether it can only be a whole number, which nobody writes with decimals where it has another reading */
    public void number(String column, String text, boolean counts) {
        var indonesian = value(text, NumberStyle.INDONESIAN, counts);
        var english = value(text, NumberStyle.ENGLISH, counts);
        boolean decimals = counts && indonesian.isPresent() && english.isPresent();
        numbers.computeIfAbsent(column, name -> new NumberEvidence())
                .add(
                        text,
                        indonesian.filter(value -> !decimals || value.scale() <= scale(english)),
                        english.filter(value -> !decimals || value.scale() <= scale(indonesian)));
    }

    private static Optional<BigDecimal> value(String text, NumberStyle style, boolean counts) {
        return WrittenNumber.parse(text, style).filter(value -> !counts || isWhole(value));
    }

    private static int scale(Optional<BigDecimal> value) {
        return value.map(BigDecimal::scale).orElse(0);
    }

    static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    void unknown(String column, String word, boolean number, Optional<Form> form) {
        var first = new Word("", number, 0);
        form.ifPresentOrElse(
                one -> keep(
                        forms.computeIfAbsent(column, name -> new EnumMap<>(Form.class))
                                .computeIfAbsent(one, name -> new LinkedHashMap<>()),
                        word,
                        first,
                        CODES),
                () -> keep(words.computeIfAbsent(column, name -> new LinkedHashMap<>()), word, first, WORDS));
    }

    void readAs(String column, String word, String meaning) {
        keep(readings.computeIfAbsent(column, name -> new LinkedHashMap<>()), word, new Word(meaning, false, 0), CODES);
    }

    private static void keep(Map<String, Word> ofColumn, String word, Word first, int most) {
        var known = ofColumn.get(word);
        if (known != null) {
            ofColumn.put(word, known.once());
        } else if (ofColumn.size() < most && word.length() <= LONGEST_WORD && PersonMark.in(word) == null) {
            ofColumn.put(word, first.once());
        }
    }
}
