package id.sinergi.source;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row as its file has it: texts, of which a sheet knows some to be numbers, or what makes it unreadable. */
public final class SourceRow {

    private static final BitSet NO_NUMBERS = new BitSet();

    private final int number;
    private final String[] values;
    private final BitSet numbers;
    private final @Nullable Rejection defect;

    private SourceRow(int number, String[] values, BitSet numbers, @Nullable Rejection defect) {
        this.number = number;
        this.values = values;
        this.numbers = numbers;
        this.defect = defect;
    }

    public static SourceRow of(int number, String[] texts) {
        return new SourceRow(number, texts, NO_NUMBERS, null);
    }

    public static SourceRow of(int number, String[] texts, BitSet numbers) {
        return new SourceRow(number, texts, numbers, null);
    }

    static SourceRow unreadable(Rejection defect, String... found) {
        return new SourceRow(defect.row(), found, NO_NUMBERS, defect);
    }

    /** Line of a CSV file, row of a sheet. */
    public int number() {
        return number;
    }

    /** All values; empty if the row is unreadable. */
    public List<String> values() {
        return List.of(values);
    }

    public String value(int column) {
        return values[column];
    }

    /** Whether the value is a number with a decimal point, rather than a text that may be written as one. */
    public boolean isNumber(int column) {
        return numbers.get(column);
    }

    @Nullable
    public Rejection defect() {
        return defect;
    }

    boolean isBlank() {
        return defect == null && Stream.of(values).allMatch(Predicate.not(SourceRow::hasText));
    }

    private static boolean hasText(String value) {
        return !value.isBlank();
    }
}
