package id.sinergi.statistics;

import id.sinergi.document.ChartSection;
import id.sinergi.document.Definition;
import id.sinergi.document.ReportSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A page of published figures as the sections of a report; the screen shows the very same. */
@Component
public class StatisticsSections {

    private final StatisticsCharts charts;
    private final StatisticsTables tables;
    private final StatisticsComparisons comparisons;
    private final StatisticsNames names;

    StatisticsSections(
            StatisticsCharts charts,
            StatisticsTables tables,
            StatisticsComparisons comparisons,
            StatisticsNames names) {
        this.charts = charts;
        this.tables = tables;
        this.comparisons = comparisons;
        this.names = names;
    }

    /** The table of the chosen span first, then the series, then how tables close, and every figure with its source. */
    public List<ReportSection> of(StatisticsPage page, Locale locale) {
        var sections = new ArrayList<ReportSection>();
        if (page.isEmpty()) {
            return sections;
        }
        var definitions = definitions(page, locale);
        if (page.isBrokenDown()) {
            sections.addAll(tables.members(page, definitions, locale));
            sections.add(chart(new ChartSection("", charts.members(page, locale), definitions)));
        }
        var series = page.series();
        if (series != null) {
            sections.addAll(tables.triangle(series, page, definitions, locale));
            sections.add(chart(new ChartSection("", charts.series(series, page, locale), definitions)));
            if (!series.growth().isEmpty()) {
                sections.add(comparisons.growth(series, page, definitions, locale));
            }
        }
        if (!page.closings().isEmpty()) {
            sections.add(comparisons.closings(page, definitions, locale));
        }
        sections.add(tables.sources(page, definitions, locale));
        return sections;
    }

    private static ChartSection chart(ChartSection section) {
        return section.withMessage(section.chart().caption().alternative());
    }

    private List<Definition> definitions(StatisticsPage page, Locale locale) {
        var code = page.choice().indicator();
        var text = names.definition(code, locale);
        return text.isEmpty() ? List.of() : List.of(new Definition(names.indicator(code, locale), text));
    }
}
