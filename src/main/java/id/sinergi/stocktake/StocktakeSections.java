package id.sinergi.stocktake;

import id.sinergi.assessment.AssessmentText;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.FigureSection;
import id.sinergi.document.KeyFigure;
import id.sinergi.document.ReportSection;
import id.sinergi.document.TableSection;
import id.sinergi.language.Texts;
import id.sinergi.lens.JudgementText;
import id.sinergi.wording.DataUntil;
import id.sinergi.wording.Defined;
import id.sinergi.wording.HiddenText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A stocktake as the sections of a report: a table of all indicators, and the course of each. */
public final class StocktakeSections {

    private StocktakeSections() {}

    /** @param names of users, by user name */
    public static List<ReportSection> of(Stocktake stocktake, Map<String, String> names, Locale locale) {
        var courses = stocktake.rows().stream()
                .<ReportSection>map(row -> Defined.section(row.course(), locale, row.indicator()));
        return Stream.concat(
                        Stream.of(
                                figures(stocktake, locale),
                                standing(stocktake, locale),
                                said(stocktake, names, locale)),
                        courses)
                .toList();
    }

    private static ReportSection figures(Stocktake stocktake, Locale locale) {
        return new FigureSection(
                Texts.of("stocktake.title", locale),
                "",
                stocktake.rows().stream().map(row -> keyFigure(row, locale)).toList());
    }

    private static KeyFigure keyFigure(StocktakeRow row, Locale locale) {
        var judgement = row.assessment().judgement();
        var target = judgement.target();
        var percent = judgement.percent();
        var value = row.figure().value();
        return new KeyFigure(
                        Defined.shortName(row.indicator(), locale),
                        row.figure().hidden() || value.isEmpty() ? null : value.getAsDouble(),
                        Defined.format(row.indicator()),
                        Defined.unit(row.indicator(), locale),
                        target == null ? null : target.doubleValue(),
                        percent.isPresent() ? percent.getAsDouble() : null,
                        row.assessment().status(),
                        row.figure().hidden() ? HiddenText.mark(locale) : "",
                        Defined.of(row.indicator(), locale))
                .judgedUpTo(JudgementText.upTo(judgement, locale))
                .withUntil(DataUntil.of(judgement.judged(), locale));
    }

    private static ReportSection standing(Stocktake stocktake, Locale locale) {
        return table(
                "stocktake.table",
                List.of("indicator", "owner", "status", "evidence"),
                stocktake.rows().stream()
                        .map(row -> List.of(
                                Cell.of(Defined.shortName(row.indicator(), locale)),
                                Cell.of(StocktakeText.owner(row, locale)),
                                Cell.of(AssessmentText.status(row.assessment(), locale)),
                                Cell.of(String.join(" ", StocktakeText.evidence(row, locale)))))
                        .toList(),
                locale);
    }

    private static ReportSection said(Stocktake stocktake, Map<String, String> names, Locale locale) {
        return table(
                "stocktake.table.said",
                List.of("indicator", "who", "what"),
                stocktake.rows().stream()
                        .flatMap(row -> StocktakeText.said(row, names, locale).stream()
                                .map(line -> List.of(
                                        Cell.of(Defined.shortName(row.indicator(), locale)),
                                        Cell.of(line.label()),
                                        Cell.of(line.text()))))
                        .toList(),
                locale);
    }

    private static ReportSection table(String title, List<String> columns, List<List<Cell>> rows, Locale locale) {
        return new TableSection(
                Texts.of(title, locale),
                rows.isEmpty() ? Texts.of("stocktake.table.nothing", locale) : "",
                new DataTable(
                        columns.stream()
                                .map(column -> Column.words(Texts.of("stocktake.column." + column, locale)))
                                .toList(),
                        rows),
                List.of());
    }
}
