package id.sinergi.source;

import id.sinergi.source.GridRow.GridCell;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row as its file has it: texts, of which a sheet knows some to be numbers or results of formulas, and some cells that
 * cannot be read; or what makes the row as a whole unreadable.
 */
public final class SourceRow {

    private static final BitSet NONE = new BitSet();
    private static final int LETTERS = 26;

    private final int number;
    private final String[] values;
    private final BitSet numbers;
    private final BitSet formulas;
    private final Map<Integer, Problem> unreadable;
    private final @Nullable Rejection defect;

    private SourceRow(
            int number,
            String[] values,
            BitSet numbers,
            BitSet formulas,
            Map<Integer, Problem> unreadable,
            @Nullable Rejection defect) {
        this.number = number;
        this.values = values;
        this.numbers = numbers;
        this.formulas = formulas;
        this.unreadable = unreadable;
        this.defect = defect;
    }

    public static SourceRow of(int number, String[] texts) {
        return new SourceRow(number, texts, NONE, NONE, Map.of(), null);
    }

    static SourceRow of(int number, List<GridCell> cells) {
        var values = new String[cells.size()];
        var numbers = new BitSet();
        var formulas = new BitSet();
        var unreadable = new HashMap<Integer, Problem>();
        for (int column = 0; column < values.length; column++) {
            var cell = cells.get(column);
            values[column] = cell.text();
            numbers.set(column, cell.number());
            formulas.set(column, cell.formula());
            if (cell.defect() != null) {
                unreadable.put(column, new Problem(cell.defect(), List.of(letters(column) + number)));
            }
        }
        return new SourceRow(number, values, numbers, formulas, unreadable, null);
    }

    static SourceRow unreadable(Rejection defect, String... found) {
        return new SourceRow(defect.row(), found, NONE, NONE, Map.of(), defect);
    }

    private static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /** Line of a CSV file, row of a sheet. */
    public int number() {
        return number;
    }

    /** All values; those of cells that cannot be read are empty. */
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

    /** Whether the value is what a formula gave when the file was saved. */
    public boolean isFormula(int column) {
        return formulas.get(column);
    }

    /** Why the cell cannot be read; null where it can. */
    @Nullable
    public Problem unreadable(int column) {
        return unreadable.get(column);
    }

    /** Whether the cell is empty: what is merged with another one is, and what cannot be read is not. */
    public boolean isEmpty(int column) {
        var problem = unreadable.get(column);
        return problem == null ? values[column].isBlank() : problem.key().equals(GridCell.MERGED);
    }

    /** What makes the row as a whole unreadable. */
    @Nullable
    public Rejection defect() {
        return defect;
    }

    /** Whether it has formulas or cells that cannot be read. */
    public boolean isRemarkable() {
        return !formulas.isEmpty() || !unreadable.isEmpty();
    }

    boolean isBlank() {
        return defect == null && unreadable.isEmpty() && Stream.of(values).allMatch(Predicate.not(SourceRow::hasText));
    }

    private static boolean hasText(String value) {
        return !value.isBlank();
    }
}
