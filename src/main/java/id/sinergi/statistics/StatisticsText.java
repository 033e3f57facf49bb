package id.sinergi.statistics;

import id.sinergi.language.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Published figures in sentences, each figure with its vintage. */
@Component
public class StatisticsText {

    private final StatisticsNames names;

    StatisticsText(StatisticsNames names) {
        this.names = names;
    }

    /** What is looked at: {@code Penempatan nasional · menurut provinsi · 2025 · Jawa Timur}. */
    public String about(StatisticsPage page, Locale locale) {
        var choice = page.choice();
        var dimension = choice.dimension();
        var kind = choice.kind();
        var span = choice.span();
        var parts = new StringBuilder(names.indicator(choice.indicator(), locale));
        if (dimension != null) {
            parts.append(" · ").append(names.dimension(dimension, locale));
        }
        if (kind != null) {
            parts.append(" · ").append(Texts.of("statistics.kind." + kind, locale));
        }
        if (dimension != null && span != null && !choice.member().isEmpty()) {
            parts.append(" · ").append(names.member(dimension, choice.member(), span, locale));
        }
        return parts.toString();
    }

    /** What the page says first; empty where it has nothing to compare. */
    public String lead(StatisticsPage page, Locale locale) {
        var series = page.series();
        if (series != null) {
            return (restated(series, locale) + " " + growth(series, page, locale)).strip();
        }
        return page.closings().stream()
                .filter(closing -> closing.table().span().equals(page.choice().span()))
                .findFirst()
                .map(closing -> closing(closing, locale))
                .orElse("");
    }

    /** How often the latest span that was stated several times was stated, and how; empty where none was. */
    String restated(PublishedSeries series, Locale locale) {
        return series.spans().stream()
                .map(series::of)
                .filter(vintages -> vintages.size() > 1)
                .findFirst()
                .map(vintages -> Texts.of(
                        "statistics.restated",
                        locale,
                        vintages.getFirst().span().label(locale),
                        vintages.size(),
                        vintages.stream()
                                .map(figure -> Texts.of(
                                        "statistics.stated",
                                        locale,
                                        StatisticsNumbers.value(figure.value(), locale),
                                        figure.vintage().label(locale)))
                                .collect(Collectors.joining(", "))))
                .orElse("");
    }

    /** Between which growths the latest span with several of them lies; empty where there are none. */
    String growth(PublishedSeries series, StatisticsPage page, Locale locale) {
        var lines = series.growth();
        return series.spans().stream()
                .map(span -> lines.stream()
                        .filter(line -> line.now().span().equals(span))
                        .toList())
                .filter(ofSpan -> ofSpan.size() > 1)
                .findFirst()
                .map(ofSpan -> range(ofSpan, names.unit(page.choice().indicator(), locale), locale))
                .orElse("");
    }

    private static String range(List<PublishedSeries.Growth> lines, String unit, Locale locale) {
        var sorted = lines.stream()
                .sorted((one, other) -> one.now()
                        .value()
                        .multiply(other.before().value())
                        .compareTo(other.now().value().multiply(one.before().value())))
                .toList();
        return Texts.of(
                "statistics.growth.range",
                locale,
                lines.getFirst().now().span().label(locale),
                lines.getFirst().before().span().label(locale),
                StatisticsNumbers.growth(sorted.getFirst(), unit, locale),
                StatisticsNumbers.growth(sorted.getLast(), unit, locale));
    }

    /** Whether a table adds up to its printed total, and by how much not. */
    String closing(Closing closing, Locale locale) {
        var table = closing.table();
        return closing.gap()
                .map(gap -> Texts.of(
                        "statistics.closing." + (gap.signum() == 0 ? "even" : gap.signum() < 0 ? "more" : "less"),
                        locale,
                        table.span().label(locale),
                        table.vintage().label(locale),
                        StatisticsNumbers.value(table.sum(), locale),
                        StatisticsNumbers.value(printed(closing), locale),
                        StatisticsNumbers.value(gap.abs(), locale)))
                .orElseGet(() -> Texts.of(
                        "statistics.closing.none",
                        locale,
                        table.span().label(locale),
                        table.vintage().label(locale),
                        StatisticsNumbers.value(table.sum(), locale)));
    }

    private static BigDecimal printed(Closing closing) {
        return Optional.ofNullable(closing.total()).orElseThrow().sum();
    }
}
