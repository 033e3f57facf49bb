package id.sinergi.bench;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One question of a screen, in a form that other engines can be asked too.
 *
 * @param by nothing for totals, one dimension for a breakdown, two for a matrix
 */
record Question(String name, Slice slice, List<Dimension> by) {

    static Question totals(String name, Slice slice) {
        return new Question(name, slice, List.of());
    }

    static Question by(String name, Slice slice, Dimension... by) {
        return new Question(name, slice, List.of(by));
    }

    Question asOf(int batch) {
        return new Question(name, slice.withAsOf(batch), by);
    }

    /** Asks the product. */
    Object ask(IndicatorService indicators) {
        return switch (by.size()) {
            case 0 -> indicators.totals(slice);
            case 1 ->
                by.getFirst() == Dimension.MONTH
                        ? indicators.series(slice)
                        : indicators.breakdown(slice, by.getFirst());
            default -> indicators.matrix(slice, by.getFirst(), by.getLast());
        };
    }

    /** The product's answer by the codes of its members, separated by spaces; members without a count left out. */
    SortedMap<String, Counts> answer(IndicatorService indicators) {
        var answer = new TreeMap<String, Counts>();
        switch (by.size()) {
            case 0 -> answer.put("", indicators.totals(slice).counts());
            case 1 ->
                indicators.breakdown(slice, by.getFirst()).forEach(member -> answer.put(member.key(), member.counts()));
            default ->
                indicators
                        .matrix(slice, by.getFirst(), by.getLast())
                        .forEach(pair -> answer.put(pair.row() + " " + pair.column(), pair.counts()));
        }
        answer.values().removeIf(Counts.ZERO::equals);
        return answer;
    }
}
