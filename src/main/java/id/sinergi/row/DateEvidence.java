package id.sinergi.row;

import id.sinergi.language.DateOrder;
import id.sinergi.language.WrittenDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Which orders all dates of a column allow. */
public final class DateEvidence {

    private final Map<DateOrder, Integer> fits = new EnumMap<>(DateOrder.class);
    private int all;
    private boolean ambiguous;
    private String example = "";

    /** What is no day in any order tells nothing. */
    void add(WrittenDate date, String text) {
        if (Arrays.stream(DateOrder.values()).noneMatch(date::allows)) {
            return;
        }
        all++;
        for (var order : DateOrder.values()) {
            if (date.allows(order)) {
                fits.merge(order, 1, Integer::sum);
            }
        }
        if (!ambiguous && isAmbiguous(date)) {
            ambiguous = true;
            example = text;
        }
    }

    private static boolean isAmbiguous(WrittenDate date) {
        return Arrays.stream(DateOrder.values())
                        .filter(date::allows)
                        .map(date::day)
                        .distinct()
                        .count()
                > 1;
    }

    /** How many dates there are. */
    public int all() {
        return all;
    }

    /** How many of them can be in this order. */
    public int fitting(DateOrder order) {
        return fits.getOrDefault(order, 0);
    }

    /** Whether all dates can be in this order. */
    public boolean allows(DateOrder order) {
        return fitting(order) == all;
    }

    /** Whether some date is another day in another order. */
    public boolean isAmbiguous() {
        return ambiguous;
    }

    /** The first that is; empty for none. */
    public String example() {
        return example;
    }
}
