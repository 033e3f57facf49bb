package id.sinergi.statistics;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.Definition;
import id.sinergi.document.TableSection;
import id.sinergi.language.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Published figures as tables: spans by vintages, members by vintages, and every figure with its source. */
@Component
class StatisticsTables {

    /** As many vintages as fit beside each other, the newest first; earlier ones stand in a table below. */
    private static final int MOST_VINTAGES = 12;

    private final StatisticsNames names;
    private final StatisticsText text;

    StatisticsTables(StatisticsNames names, StatisticsText text) {
        this.names = names;
        this.text = text;
    }

    /** Spans by vintages, in tables of as many vintages as fit. */
    List<TableSection> triangle(
            PublishedSeries series, StatisticsPage page, List<Definition> definitions, Locale locale) {
        var title = Texts.of("statistics.triangle.title", locale, text.about(page, locale));
        var format = format(series.figures());
        return parts(series.vintages().reversed()).stream()
                .map(vintages -> new TableSection(
                        title,
                        "",
                        new DataTable(
                                columns(text("span", locale), vintages, format, locale),
                                spans(series, vintages, locale)),
                        definitions))
                .toList();
    }

    private static List<List<Cell>> spans(PublishedSeries series, List<Vintage> vintages, Locale locale) {
        return series.spans().stream()
                .filter(span -> vintages.stream()
                        .anyMatch(vintage -> series.at(span, vintage).isPresent()))
                .map(span -> row(
                        span.label(locale),
                        vintages,
                        vintage -> series.at(span, vintage).map(PublishedFigure::value)))
                .toList();
    }

    /** Members by vintages with the sum of the rows, the printed total and the gap between both. */
    List<TableSection> members(StatisticsPage page, List<Definition> definitions, Locale locale) {
        var span = Objects.requireNonNull(page.choice().span());
        var by = names.dimension(Objects.requireNonNull(page.choice().dimension()), locale);
        var title = Texts.of(
                "statistics.members.title",
                locale,
                names.indicator(page.choice().indicator(), locale),
                by.toLowerCase(locale),
                span.label(locale));
        var format = format(page.members());
        return parts(page.vintages().reversed()).stream()
                .map(vintages -> new TableSection(
                        title,
                        "",
                        new DataTable(columns(by, vintages, format, locale), rows(page, vintages, locale)),
                        definitions))
                .toList();
    }

    private List<List<Cell>> rows(StatisticsPage page, List<Vintage> vintages, Locale locale) {
        var members = page.memberCodes().stream()
                .filter(code -> vintages.stream()
                        .anyMatch(vintage -> page.member(code, vintage).isPresent()))
                .map(code -> row(
                        name(page, code, locale),
                        vintages,
                        vintage -> page.member(code, vintage).map(PublishedFigure::value)));
        return Stream.concat(members, page.counted() ? sums(page, vintages, locale).stream() : Stream.empty())
                .toList();
    }

    private String name(StatisticsPage page, String code, Locale locale) {
        return names.member(
                Objects.requireNonNull(page.choice().dimension()),
                code,
                Objects.requireNonNull(page.choice().span()),
                locale);
    }

    private List<List<Cell>> sums(StatisticsPage page, List<Vintage> vintages, Locale locale) {
        return List.of(
                row(
                        text("sum", locale),
                        vintages,
                        vintage -> page.closing(vintage)
                                .map(closing -> closing.table().sum())),
                row(
                        text("total", locale),
                        vintages,
                        vintage -> page.closing(vintage)
                                .flatMap(closing -> Optional.ofNullable(closing.total()))
                                .map(PublishedTable::sum)),
                row(
                        text("gap", locale),
                        vintages,
                        vintage -> page.closing(vintage).flatMap(Closing::gap)));
    }

    /** Every figure of the page with its vintage, source and batch. */
    TableSection sources(StatisticsPage page, List<Definition> definitions, Locale locale) {
        var series = page.series();
        var figures = Stream.concat(
                        page.members().stream(), series == null ? Stream.empty() : series.figures().stream())
                .distinct()
                .toList();
        var columns = List.of(
                Column.words(text("span", locale)),
                Column.words(text("member", locale)),
                new Column(text("value", locale), format(figures)),
                Column.words(text("as-of", locale)),
                Column.words(text("status", locale)),
                Column.words(text("source", locale)),
                Column.people(text("batch", locale)));
        return new TableSection(
                Texts.of("statistics.sources.title", locale),
                "",
                new DataTable(
                        columns,
                        figures.stream().map(figure -> source(figure, locale)).toList()),
                definitions);
    }

    private List<Cell> source(PublishedFigure figure, Locale locale) {
        return List.of(
                Cell.of(figure.span().label(locale)),
                Cell.of(names.member(figure.dimension(), figure.member(), figure.span(), locale)),
                number(figure.value()),
                Cell.of(figure.vintage().asOf()),
                Cell.of(figure.vintage().status().label(locale)),
                Cell.of(figure.source()),
                Cell.of((double) figure.batch()));
    }

    private static List<List<Vintage>> parts(List<Vintage> vintages) {
        return IntStream.iterate(0, start -> start < vintages.size(), start -> start + MOST_VINTAGES)
                .mapToObj(start -> vintages.subList(start, Math.min(start + MOST_VINTAGES, vintages.size())))
                .toList();
    }

    private static List<Column> columns(String first, List<Vintage> vintages, ValueFormat format, Locale locale) {
        return Stream.concat(
                        Stream.of(Column.words(first)),
                        vintages.stream().map(vintage -> new Column(vintage.label(locale), format)))
                .toList();
    }

    private static List<Cell> row(String name, List<Vintage> vintages, Function<Vintage, Optional<BigDecimal>> value) {
        return Stream.concat(Stream.of(Cell.of(name)), vintages.stream().map(vintage -> number(value.apply(vintage))))
                .toList();
    }

    static Cell number(Optional<BigDecimal> value) {
        return value.map(StatisticsTables::number).orElse(Cell.Empty.EMPTY);
    }

    static Cell number(BigDecimal value) {
        return Cell.of(value.doubleValue());
    }

    static ValueFormat format(List<PublishedFigure> figures) {
        return StatisticsNumbers.format(
                figures.stream().map(PublishedFigure::value).allMatch(StatisticsNumbers::isWhole));
    }

    static String text(String key, Locale locale) {
        return Texts.of("statistics.column." + key, locale);
    }
}
