package id.sinergi.goal;

import id.sinergi.agreement.TargetChoice;
import id.sinergi.goal.GoalHistory.Step;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the history of a target says of each batch. */
@Component
public class HistoryWords {

    private final GoalWords words;
    private final Clock clock;

    HistoryWords(GoalWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** When, by which batch and, for those who may know, by whom and why. */
    public String head(Step step, Locale locale) {
        var batch = step.batch();
        var when = Texts.of(
                "goal.history.head",
                locale,
                Dates.in(locale).dateTime(batch.postedAt().atZone(clock.getZone())),
                String.valueOf(batch.number()));
        return Optional.ofNullable(batch.contents())
                .map(contents -> when + " · " + contents.postedBy()
                        + (contents.justification().isEmpty() ? "" : " · " + contents.justification()))
                .orElse(when);
    }

    public List<String> lines(GoalIndicator indicator, Step step, Locale locale) {
        var lines = new ArrayList<String>();
        Optional.ofNullable(step.choice()).ifPresent(choice -> lines.add(choice(choice, locale)));
        step.changes().forEach(change -> lines.add(change(indicator, change, locale)));
        return lines;
    }

    private String choice(TargetChoice choice, Locale locale) {
        var document = choice.document();
        return document == null
                ? Texts.of("goal.history.withdrawn", locale)
                : Texts.of("goal.history.chosen", locale, words.document(document, locale));
    }

    private String change(GoalIndicator indicator, TargetChange change, Locale locale) {
        var what = Texts.of("goal.quarter." + change.quarter() + (change.cumulative() ? ".cumulative" : ""), locale);
        var before = change.before();
        var after = change.after();
        var key = before == null ? "goal.history.set" : after == null ? "goal.history.removed" : "goal.history.changed";
        return Texts.of(
                key,
                locale,
                words.document(change.document(), locale),
                what,
                before == null ? "" : indicator.written(before, locale),
                after == null ? "" : indicator.written(after, locale));
    }
}
