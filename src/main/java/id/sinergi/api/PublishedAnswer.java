package id.sinergi.api;

import id.sinergi.api.IndicatorAnswer.Data;
import id.sinergi.api.IndicatorDescription.Bilingual;
import id.sinergi.language.Texts;
import id.sinergi.statistics.Closing;
import id.sinergi.statistics.PublishedFigure;
import id.sinergi.statistics.PublishedIndicator;
import id.sinergi.statistics.StatisticsNames;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The published figures of one indicator by one dimension, with every vintage.
 *
 * @param by the dimension, {@code TOTAL} for totals
 * @param tables of a dimension, beside their printed totals; none of totals, and of what has no sum
 */
record PublishedAnswer(
        String indicator, Bilingual name, String by, List<Stated> figures, List<Table> tables, Data data) {

    /** That there are figures of an indicator by a dimension. */
    record Offered(String indicator, Bilingual name, String by, int rows, LocalDate latest) {

        static Offered of(PublishedIndicator one, StatisticsNames names) {
            return new Offered(
                    one.code(), named(one.code(), names), one.dimension().name(), one.rows(), one.latest());
        }
    }

    /**
     * One figure as it was published.
     *
     * @param member the code of a member; empty for a total
     * @param from first day of what it is about
     * @param to last day
     * @param batch the batch that brought it
     */
    record Stated(
            String member,
            Bilingual name,
            LocalDate from,
            LocalDate to,
            BigDecimal value,
            LocalDate asOf,
            String status,
            String source,
            int batch) {

        static Stated of(PublishedFigure figure, StatisticsNames names) {
            return new Stated(
                    figure.member(),
                    bilingual(locale -> names.member(figure.dimension(), figure.member(), figure.span(), locale)),
                    figure.span().from(),
                    figure.span().to(),
                    figure.value(),
                    figure.vintage().asOf(),
                    figure.vintage().status().name(),
                    figure.source(),
                    figure.batch());
        }
    }

    /**
     * The rows that were published together, beside their printed total.
     *
     * @param gap printed total − sum; null without a total
     */
    record Table(
            LocalDate from,
            LocalDate to,
            LocalDate asOf,
            String status,
            int rows,
            BigDecimal sum,
            @Nullable BigDecimal total,
            @Nullable LocalDate totalAsOf,
            @Nullable BigDecimal gap) {

        static Table of(Closing closing) {
            var table = closing.table();
            var total = closing.total();
            return new Table(
                    table.span().from(),
                    table.span().to(),
                    table.vintage().asOf(),
                    table.vintage().status().name(),
                    table.rows(),
                    table.sum(),
                    total == null ? null : total.sum(),
                    total == null ? null : total.vintage().asOf(),
                    closing.gap().orElse(null));
        }
    }

    static Bilingual named(String indicator, StatisticsNames names) {
        return bilingual(locale -> names.indicator(indicator, locale));
    }

    private static Bilingual bilingual(Function<Locale, String> text) {
        return new Bilingual(text.apply(Texts.LANGUAGES.getFirst()), text.apply(Texts.LANGUAGES.getLast()));
    }
}
