package id.sinergi.followup;

import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is said and done about a status in words, the same on screens and in files. */
public final class FollowUpText {

    /**
     * Something said about an indicator.
     *
     * @param overdue whether it is an action that should have been done
     */
    public record Line(String label, String text, boolean overdue) implements Serializable {

        /** Both in one, for a cell or a paragraph. */
        public String whole() {
            return label + ": " + text;
        }
    }

    private FollowUpText() {}

    /**
     * All that holds, a line each.
     *
     * @param names of users, by user name
     */
    public static List<Line> lines(FollowUp followUp, boolean overdue, Map<String, String> names, Locale locale) {
        var lines = new ArrayList<Line>();
        lines.add(told("followup.said", followUp.explanation(), names, locale));
        var action = followUp.explanation().action();
        if (action != null) {
            lines.add(new Line(Texts.of("followup.action", locale), action(action, overdue, names, locale), overdue));
        }
        var comment = followUp.comment();
        if (comment != null) {
            lines.add(told("followup.commented", comment, names, locale));
        }
        return lines;
    }

    /** {@code Menambah penguji – Dewi, tenggat 3 Des 2026}. */
    public static String action(
            FollowUpEntry.Action action, boolean overdue, Map<String, String> names, Locale locale) {
        var done = action.done();
        return Texts.of(
                done != null ? "followup.action.done" : overdue ? "followup.action.overdue" : "followup.action.due",
                locale,
                action.what(),
                names.getOrDefault(action.responsible(), action.responsible()),
                Dates.in(locale).mediumDate(done == null ? action.due() : done));
    }

    private static Line told(String key, FollowUpEntry entry, Map<String, String> names, Locale locale) {
        return new Line(
                Texts.of(
                        key,
                        locale,
                        names.getOrDefault(entry.author(), entry.author()),
                        Texts.of("followup.ministry." + entry.ministry(), locale)),
                entry.told(),
                false);
    }
}
