package id.sinergi.audit;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which entries are looked at.
 *
 * @param text found in actor, subject, address, slice or detail, in any case; empty for all
 * @param action one action; empty for all, of which the log shows repeated ones grouped
 * @param outcome name of an {@link Outcome}; empty for all, as is any other text
 * @param days back from now; 0 for all that is kept
 */
public record AuditFilter(String text, String action, String outcome, int days) implements Serializable {

    /** The choices of {@link #days}. */
    public static final List<Integer> RANGES = List.of(1, 7, 30, 365, 0);

    /** The choices of {@link #outcome}. */
    public static final List<String> OUTCOMES =
            List.of("", Outcome.DONE.name(), Outcome.REFUSED.name(), Outcome.FAILED.name());

    /** Everything of the last month. */
    public static final AuditFilter USUAL = new AuditFilter("", "", "", 30);

    private static final String TEXT = "cari";
    private static final String ACTION = "tindakan";
    private static final String OUTCOME = "hasil";
    private static final String DAYS = "hari";

    /** What no database keeps as text finds nothing. */
    public AuditFilter {
        text = text.replace("\0", "");
        action = action.replace("\0", "");
        if (!OUTCOMES.contains(outcome)) {
            outcome = "";
        }
    }

    /** From an address; what cannot be read is as if it was not there. */
    public static AuditFilter read(Map<String, List<String>> query) {
        var days = one(query, DAYS);
        return new AuditFilter(
                one(query, TEXT),
                one(query, ACTION),
                one(query, OUTCOME),
                RANGES.stream()
                        .filter(range -> String.valueOf(range).equals(days))
                        .findFirst()
                        .orElse(USUAL.days));
    }

    /** For an address. */
    public Map<String, List<String>> write() {
        var query = new LinkedHashMap<String, List<String>>();
        put(query, TEXT, text, "");
        put(query, ACTION, action, "");
        put(query, OUTCOME, outcome, "");
        put(query, DAYS, String.valueOf(days), String.valueOf(USUAL.days));
        return query;
    }

    private static void put(Map<String, List<String>> query, String name, String value, String usual) {
        if (!value.equals(usual)) {
            query.put(name, List.of(value));
        }
    }

    private static String one(Map<String, List<String>> query, String name) {
        var value = query.getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse("")
                .replace("\0", "")
                .strip();
        return value.length() > 200 ? value.substring(0, 200) : value;
    }
}
