package id.sinergi.statistics;

import id.sinergi.chart.BarChart;
import id.sinergi.chart.Caption;
import id.sinergi.chart.Category;
import id.sinergi.chart.GroupedChart;
import id.sinergi.chart.Item;
import id.sinergi.chart.Measure;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Published figures as charts: every vintage of a span side by side, and the latest table as bars. */
@Component
class StatisticsCharts {

    /** More bars than these are read from the table. */
    static final int MOST_BARS = 40;

    private final StatisticsNames names;
    private final StatisticsText text;

    StatisticsCharts(StatisticsNames names, StatisticsText text) {
        this.names = names;
        this.text = text;
    }

    /** One group a span, the earliest first; its first column is what was stated first. */
    GroupedChart series(PublishedSeries series, StatisticsPage page, Locale locale) {
        var spans = series.spans().reversed();
        var title = Texts.of("statistics.series.title", locale, text.about(page, locale));
        var said = text.restated(series, locale);
        return new GroupedChart(
                caption(title, said.isEmpty() ? title : said, locale),
                measure(page, locale),
                spans.stream()
                        .map(span -> new Category(span.toString(), span.label(locale)))
                        .toList(),
                IntStream.range(0, series.mostVintages())
                        .mapToObj(rank -> stated(series, spans, rank, locale))
                        .toList());
    }

    private static Series stated(PublishedSeries series, List<Span> spans, int rank, Locale locale) {
        var points = spans.stream()
                .map(series::of)
                .filter(vintages -> vintages.size() > rank)
                .map(vintages -> point(vintages.get(rank), locale))
                .toList();
        return new Series(
                "V" + (rank + 1),
                rank == 0 ? Texts.of("statistics.rank.first", locale) : Texts.of("statistics.rank", locale, rank + 1),
                Role.CATEGORY,
                points);
    }

    /** Its note is its vintage: when it was stated, and how firmly. */
    private static Point point(PublishedFigure figure, Locale locale) {
        return Point.of(figure.span().toString(), figure.value().doubleValue())
                .withNote(figure.vintage().inSentence(locale));
    }

    /** The members of the chosen table as stated last, beside what they were when stated before. */
    BarChart members(StatisticsPage page, Locale locale) {
        var vintages = page.vintages();
        var latest = vintages.getLast();
        var span = Objects.requireNonNull(page.choice().span());
        var title = Texts.of("statistics.bars.title", locale, span.label(locale), latest.inSentence(locale));
        return new BarChart(
                caption(title, title, locale)
                        .withSubtitle(
                                vintages.size() > 1
                                        ? Texts.of(
                                                "statistics.bars.before",
                                                locale,
                                                vintages.get(vintages.size() - 2)
                                                        .inSentence(locale))
                                        : ""),
                measure(page, locale),
                page.memberCodes().stream()
                        .flatMap(code -> page.member(code, latest).stream())
                        .limit(MOST_BARS)
                        .map(figure -> bar(page, figure, span, locale))
                        .toList());
    }

    private Item bar(StatisticsPage page, PublishedFigure figure, Span span, Locale locale) {
        var vintages = page.vintages();
        var point = Point.of(figure.member(), figure.value().doubleValue());
        if (vintages.size() > 1) {
            var before = page.member(figure.member(), vintages.get(vintages.size() - 2));
            if (before.isPresent()) {
                point = point.withPrevious(before.get().value().doubleValue());
            }
        }
        return new Item(names.member(figure.dimension(), figure.member(), span, locale), point);
    }

    private Measure measure(StatisticsPage page, Locale locale) {
        var code = page.choice().indicator();
        boolean whole = page.members().stream().map(PublishedFigure::value).allMatch(StatisticsNumbers::isWhole)
                && (page.series() == null
                        || page.series().figures().stream()
                                .map(PublishedFigure::value)
                                .allMatch(StatisticsNumbers::isWhole));
        return new Measure(names.indicator(code, locale), names.unit(code, locale), StatisticsNumbers.format(whole));
    }

    private static Caption caption(String title, String alternative, Locale locale) {
        return new Caption(title, alternative).withSource(Texts.of("statistics.source", locale));
    }
}
