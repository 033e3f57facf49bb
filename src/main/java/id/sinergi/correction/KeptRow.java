package id.sinergi.correction;

import id.sinergi.source.SourceRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A row as its file has it.
 *
 * @param numbers places of the values that a sheet has as numbers
 */
record KeptRow(int number, List<String> values, List<Integer> numbers) {

    private static final String BETWEEN = "\u001F";
    private static final String NUMBER = "n";
    private static final String TEXT = "t";

    static KeptRow of(SourceRow row) {
        var values = row.values();
        return new KeptRow(
                row.number(),
                values,
                IntStream.range(0, values.size()).filter(row::isNumber).boxed().toList());
    }

    /** With other texts in some places. */
    KeptRow with(Map<Integer, String> texts) {
        return new KeptRow(
                number,
                IntStream.range(0, values.size())
                        .mapToObj(i -> texts.getOrDefault(i, values.get(i)))
                        .toList(),
                numbers.stream().filter(place -> !texts.containsKey(place)).toList());
    }

    /** One text that {@link #read} reads. */
    String written() {
        var texts = new ArrayList<String>();
        for (int i = 0; i < values.size(); i++) {
            texts.add((numbers.contains(i) ? NUMBER : TEXT) + values.get(i).replace(BETWEEN, " "));
        }
        return String.join(BETWEEN, texts);
    }

    static KeptRow read(int number, String written) {
        var texts = written.isEmpty() ? List.<String>of() : Arrays.asList(written.split(BETWEEN, -1));
        return new KeptRow(
                number,
                texts.stream().map(text -> text.substring(1)).toList(),
                IntStream.range(0, texts.size())
                        .filter(i -> texts.get(i).startsWith(NUMBER))
                        .boxed()
                        .toList());
    }
}
