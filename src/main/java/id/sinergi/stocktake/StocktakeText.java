package id.sinergi.stocktake;

import id.sinergi.agreement.Status;
import id.sinergi.assessment.AssessmentText;
import id.sinergi.followup.FollowUpEntry;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.lens.JudgementText;
import id.sinergi.wording.FigureText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A stocktake in words, the same on the screen and in files. */
public final class StocktakeText {

    /**
     * Something said about an indicator.
     *
     * @param overdue whether it is an action that should have been done
     */
    public record Line(String label, String text, boolean overdue) implements Serializable {}

    private StocktakeText() {}

    /** How many indicators have which status. */
    public static String lead(Stocktake stocktake, String where, Locale locale) {
        var counts = stocktake.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.assessment().status(),
                        () -> new EnumMap<Status, Long>(Status.class),
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(status -> Texts.of("agreement.status." + status.getKey(), locale) + " " + status.getValue())
                .collect(Collectors.joining(", "));
        return Texts.of(
                "stocktake.lead",
                locale,
                stocktake.slice().period().label(locale),
                where,
                stocktake.rows().size(),
                counts);
    }

    /** Whose figure it is. */
    public static String owner(StocktakeRow row, Locale locale) {
        return Texts.of("stocktake.owner." + (row.owner() == null ? "BOTH" : row.owner()), locale);
    }

    /** What the status rests on, and how it stood the last time. */
    public static List<String> evidence(StocktakeRow row, Locale locale) {
        var sentences = new ArrayList<>(AssessmentText.evidence(row.assessment(), locale));
        var before = row.before();
        if (before != null) {
            sentences.add(Texts.of(
                    "stocktake.row.before",
                    locale,
                    FigureText.of(before.figure(), locale),
                    JudgementText.status(before.judgement(), locale)));
        }
        return sentences;
    }

    /**
     * What was said and is done about it; empty where nothing is.
     *
     * @param names of users, by user name
     */
    public static List<Line> said(StocktakeRow row, Map<String, String> names, Locale locale) {
        var followUp = row.followUp();
        if (followUp == null) {
            return List.of();
        }
        var lines = new ArrayList<Line>();
        lines.add(told("stocktake.said", followUp.explanation(), names, locale));
        var action = followUp.explanation().action();
        if (action != null) {
            lines.add(new Line(
                    Texts.of("stocktake.action", locale), action(action, row.overdue(), names, locale), row.overdue()));
        }
        var comment = followUp.comment();
        if (comment != null) {
            lines.add(told("stocktake.commented", comment, names, locale));
        }
        return lines;
    }

    /** {@code Menambah penguji – Dewi, tenggat 3 Des 2026}. */
    public static String action(
            FollowUpEntry.Action action, boolean overdue, Map<String, String> names, Locale locale) {
        var done = action.done();
        return Texts.of(
                done != null ? "stocktake.action.done" : overdue ? "stocktake.action.overdue" : "stocktake.action.due",
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
                        Texts.of("stocktake.owner." + entry.ministry(), locale)),
                entry.told(),
                false);
    }
}
