package id.sinergi.row;

import id.sinergi.language.DateOrder;
import id.sinergi.language.NumberStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one file are read: where each column of its kind is found, and what was decided about the dates,
 * numbers and words in it.
 *
 * @param columns of those of the kind that the file has, the place in its rows, from 0
 * @param constants of those that it lacks, the value that all its rows have
 * @param dates by column, in which order its dates are written
 * @param numbers by column, in which style its numbers are written
 * @param values by column and word in the file, the code that it stands for; empty where it stands for none
 * @param repairs by column, what is done with texts that are no codes
 */
public record Reading(
        FileKind kind,
        Map<String, Integer> columns,
        Map<String, String> constants,
        Map<String, DateOrder> dates,
        Map<String, NumberStyle> numbers,
        Map<String, Map<String, String>> values,
        Map<String, Set<CodeRepair>> repairs) {

    public Reading {
        columns = Map.copyOf(columns);
        constants = Map.copyOf(constants);
        dates = Map.copyOf(dates);
        numbers = Map.copyOf(numbers);
        values = Map.copyOf(values);
        repairs = Map.copyOf(repairs);
    }

    /** Of a file whose headings are the names of the columns, and about which nothing had to be decided. */
    public static Reading plain(FileKind kind, List<String> header) {
        var columns = new HashMap<String, Integer>();
        for (int place = header.size() - 1; place >= 0; place--) {
            if (kind.columns().contains(header.get(place))) {
                columns.put(header.get(place), place);
            }
        }
        return new Reading(kind, columns, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** The code that a word in a column was said to stand for, empty for none; null if nothing was said. */
    @Nullable
    String meaning(String column, String word) {
        return values.getOrDefault(column, Map.of()).get(word);
    }
}
