package id.sinergi.stocktake;

import id.sinergi.agreement.Status;
import id.sinergi.assessment.AssessmentText;
import id.sinergi.followup.FollowUpText;
import id.sinergi.language.Texts;
import id.sinergi.lens.JudgementText;
import id.sinergi.wording.FigureText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A stocktake in words, the same on the screen and in files. */
public final class StocktakeText {

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
        return Texts.of("followup.ministry." + (row.owner() == null ? "BOTH" : row.owner()), locale);
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
    public static List<FollowUpText.Line> said(StocktakeRow row, Map<String, String> names, Locale locale) {
        var followUp = row.followUp();
        return followUp == null ? List.of() : FollowUpText.lines(followUp, row.overdue(), names, locale);
    }
}
