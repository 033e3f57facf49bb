package id.sinergi.goal;

import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.period.PeriodRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What came of a target, in words. */
public final class AttainmentWords {

    private static final int DECIMALS = 2;

    private AttainmentWords() {}

    /** The figure, of which months or vintage it is, and what percent of the target. */
    public static List<String> of(GoalIndicator indicator, Attainment outcome, PeriodRange period, Locale locale) {
        if (outcome.hidden()) {
            return List.of(Texts.of("goal.outcome.hidden", locale));
        }
        var months = outcome.months();
        if (outcome.actual().isEmpty() || months == null) {
            return List.of(Texts.of("goal.outcome.none", locale));
        }
        var said = new ArrayList<String>();
        var vintage = outcome.vintage();
        var figure = indicator.written(outcome.actual().getAsDouble(), locale);
        said.add(
                vintage == null
                        ? Texts.of("goal.outcome.until", locale, figure, months.label(locale))
                        : Texts.of("goal.outcome.vintage", locale, figure, vintage.label(locale)));
        outcome.ofTotal()
                .ifPresent(percent -> said.add(Texts.of(
                        months.equals(period) ? "goal.outcome.achieved" : "goal.outcome.ofTotal",
                        locale,
                        percent(percent, locale))));
        outcome.ofPlan()
                .ifPresent(percent -> said.add(
                        Texts.of("goal.outcome.ofPlan", locale, percent(percent, locale), months.label(locale))));
        return said;
    }

    private static String percent(double percent, Locale locale) {
        return Figures.in(locale).percent(percent, DECIMALS);
    }
}
