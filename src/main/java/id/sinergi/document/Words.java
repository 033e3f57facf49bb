package id.sinergi.document;

import id.sinergi.agreement.Status;
import id.sinergi.chart.ValueFormat;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a report writes numbers, statuses and its own labels in one language. */
public record Words(Locale locale) {

    public String of(String key, Object... arguments) {
        return Texts.of("report." + key, locale, arguments);
    }

    /** A word that charts use on screens too. */
    public String ofChart(String key) {
        return Texts.of("chart." + key, locale);
    }

    public String number(@Nullable Double value, @Nullable ValueFormat format) {
        if (value == null) {
            return "–";
        }
        var figures = Figures.in(locale);
        return switch (format == null ? ValueFormat.DECIMAL : format) {
            case INTEGER -> figures.number(value, 0);
            case COMPACT -> figures.compact(value);
            case PERCENT -> figures.percent(value);
            case DECIMAL -> figures.shortest(value, 1);
            case RATIO -> figures.number(value, 2);
        };
    }

    /** The number beside a bar of a waterfall: steps with their sign. */
    public String step(Plot plot, int index) {
        var changes = plot.tracks().getFirst();
        var change = changes.value(index);
        return change == null
                ? number(plot.tracks().getLast().value(index), plot.measure().format())
                : (change > 0 ? "+" : "") + number(change, plot.format(changes));
    }

    /** In full, for tables: nothing is shortened. */
    String inFull(double value, @Nullable ValueFormat format) {
        return number(value, format == ValueFormat.COMPACT ? ValueFormat.INTEGER : format);
    }

    public String cell(Cell cell, @Nullable ValueFormat format) {
        return switch (cell) {
            case Cell.Text text -> text.text();
            case Cell.Number number -> inFull(number.value(), format);
            case Cell.Day day -> Dates.in(locale).mediumDate(day.date());
            case Cell.Empty _ -> "";
        };
    }

    /** Shape and word, so that a status is never colour alone; empty for a figure that is not judged. */
    public String judged(KeyFigure figure) {
        var status = figure.status();
        return status == null ? "" : symbol(status) + "  " + Texts.of("agreement.status." + status, locale);
    }

    /** A shape for each status, so that it is never colour alone. */
    private static String symbol(Status status) {
        return switch (status) {
            case ACHIEVED -> "●";
            case ON_TRACK -> "▲";
            case ATTENTION -> "◆";
            case CRITICAL -> "▼";
            case NOT_YET, INCOMPLETE, IN_DOUBT, NO_TARGET -> "○";
        };
    }

    public static String color(@Nullable Status status) {
        return switch (status) {
            case null -> Palette.PREVIOUS;
            case ACHIEVED, ON_TRACK -> Palette.GOOD;
            case ATTENTION -> Palette.WARN;
            case CRITICAL -> Palette.BAD;
            case NOT_YET, INCOMPLETE, IN_DOUBT, NO_TARGET -> Palette.NONE;
        };
    }

    /** {@code Target 20.000 · 92,1%}, or that none is set; empty for a figure that is not judged. */
    public String target(KeyFigure figure) {
        if (figure.status() == null) {
            return "";
        }
        var target = figure.target();
        if (target == null) {
            return of("noTarget");
        }
        var achievement = figure.achievement();
        var text = of("target", number(target, figure.format()));
        if (achievement == null) {
            return text;
        }
        var percent = number(achievement, ValueFormat.PERCENT);
        return text + " · " + (figure.judgedUpTo().isEmpty() ? percent : of("toDate", percent, figure.judgedUpTo()));
    }

    /** When and for whom the file was made. */
    public String made(ReportDocument document) {
        return of("made", Dates.in(locale).dateTime(document.madeAt()), document.author());
    }
}
