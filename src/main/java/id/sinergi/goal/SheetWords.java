package id.sinergi.goal;

import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.region.RegionCode;
import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the sheet of targets says. */
@Component
public class SheetWords {

    private static final int DECIMALS = 9;

    private final GoalWords words;

    SheetWords(GoalWords words) {
        this.words = words;
    }

    public String region(RegionCode region, Locale locale) {
        return words.region(region, locale);
    }

    /** As the column of the year or a quarter is called. */
    public String column(int column, boolean cumulative, Locale locale) {
        return Texts.of("goal.quarter." + column + (cumulative ? ".cumulative" : ""), locale);
    }

    /** Row and column. */
    public String cell(SheetPage page, SheetCell cell, boolean cumulative, Locale locale) {
        return region(page.rows().get(cell.row()), locale) + ", " + column(cell.column(), cumulative, locale);
    }

    /** @param typed empty where the cell is */
    public String problem(SheetPage page, SheetProblem problem, String typed, boolean cumulative, Locale locale) {
        var cell = cell(page, problem.cell(), cumulative, locale);
        var reason = problem.problem().text(locale);
        return typed.isEmpty()
                ? Texts.of("goal.sheet.problem.at", locale, cell, reason)
                : Texts.of("goal.sheet.problem.atWith", locale, cell, typed, reason);
    }

    /** As it stands in its cell: what could be read the way numbers are written, anything else as it was typed. */
    public static String entry(SheetEntry entry, Locale locale) {
        var value = entry.value();
        return value == null ? entry.text() : number(value, locale);
    }

    public static String number(BigDecimal value, Locale locale) {
        return Figures.in(locale).shortest(value.doubleValue(), DECIMALS);
    }
}
