package id.sinergi.edition;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.ReportSection;
import id.sinergi.document.TableSection;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import java.util.List;
import java.util.Locale;

/** What of an edition is different today as the section of a report. */
public final class DifferencesSection {

    private DifferencesSection() {}

    /**
     * @param presented when and how the edition was handed out
     * @param written the language of the edition, in which its figures and those of today are written
     */
    public static ReportSection of(Differences differences, String presented, Locale written, Locale locale) {
        var columns = List.of(
                words("section", locale),
                words("figure", locale),
                words("then", locale),
                words("now", locale),
                words("change", locale));
        return new TableSection(
                Texts.of("edition.differences", locale),
                presented + " " + summary(differences, locale),
                new DataTable(
                        columns,
                        differences.list().stream()
                                .map(difference -> row(difference, written, locale))
                                .toList()),
                List.of());
    }

    /** How many figures are others today, and how many the same. */
    public static String summary(Differences differences, Locale locale) {
        var figures = Figures.in(locale);
        return differences.list().isEmpty()
                ? Texts.of("edition.differences.none", locale, figures.number(differences.same()))
                : Texts.of(
                        "edition.differences.some",
                        locale,
                        figures.number(differences.list().size()),
                        figures.number(differences.same()));
    }

    /** What a figure was then; why it was none. */
    public static String then(Difference difference, Locale locale) {
        return difference.then().isEmpty() ? absent(difference, locale) : difference.then();
    }

    /** What it is today; why it is none. */
    public static String now(Difference difference, Locale locale) {
        return difference.now().isEmpty() ? absent(difference, locale) : difference.now();
    }

    /** From then to now, percentages in points; a dash where one of both is missing or words. */
    public static String change(Difference difference, Locale written, Locale locale) {
        var change = difference.change();
        if (change == null) {
            return Texts.of("dashboard.noValue", locale);
        }
        var figures = Figures.in(written);
        var sign = change > 0 ? "+" : "−";
        double size = Math.abs(change);
        return difference.format() == ValueFormat.PERCENT
                ? Texts.of("edition.difference.points", locale, sign + figures.number(size, 1))
                : sign + figures.shortest(size, 1);
    }

    private static String absent(Difference difference, Locale locale) {
        return switch (difference.kind()) {
            case CHANGED -> Texts.of("dashboard.noValue", locale);
            case GONE -> Texts.of("edition.difference.gone", locale);
            case ADDED -> Texts.of("edition.difference.added", locale);
        };
    }

    private static List<Cell> row(Difference difference, Locale written, Locale locale) {
        return List.of(
                Cell.of(difference.section()),
                Cell.of(difference.row() + " · " + difference.column()),
                Cell.of(then(difference, locale)),
                Cell.of(now(difference, locale)),
                Cell.of(change(difference, written, locale)));
    }

    private static Column words(String name, Locale locale) {
        return Column.words(Texts.of("edition.difference." + name, locale));
    }
}
