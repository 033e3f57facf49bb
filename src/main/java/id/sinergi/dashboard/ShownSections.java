package id.sinergi.dashboard;

import id.sinergi.chart.ChartDescription;
import id.sinergi.chart.ValueFormat;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Totals;
import id.sinergi.language.Texts;
import id.sinergi.report.Cell;
import id.sinergi.report.ChartSection;
import id.sinergi.report.DataTable;
import id.sinergi.report.DataTable.Column;
import id.sinergi.report.FigureSection;
import id.sinergi.report.ReportSection;
import id.sinergi.report.TableSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a page has drawn as the sections of a report, so that a file says what the screen says. */
@Component
public class ShownSections {

    private static final List<Indicator> COLUMNS = List.of(
            Indicator.DILATIH,
            Indicator.DIUJI,
            Indicator.SERTIFIKAT_ORANG,
            Indicator.R_SERT,
            Indicator.DITEMPATKAN,
            Indicator.SEKTOR);

    private final HeadlineText headlines;

    ShownSections(HeadlineText headlines) {
        this.headlines = headlines;
    }

    /** The sections of a page about a region, sector, centre or destination. */
    public List<ReportSection> of(FocusPage page, Locale locale) {
        var sections = new ArrayList<ReportSection>();
        sections.add(new FigureSection(
                Texts.of("dashboard.section.HEADLINES", locale),
                page.narrative(),
                page.headlines().stream()
                        .map(headline -> headlines.keyFigure(headline, locale))
                        .toList()));
        page.trend().ifPresent(trend -> sections.add(chart(trend, locale)));
        page.peers().ifPresent(peers -> sections.add(chart(peers, locale)));
        sections.add(chart(page.stages(), locale));
        page.parts().values().forEach(part -> sections.add(chart(part, locale)));
        sections.add(chart(page.heatmap(), locale));
        sections.add(table(page.table(), locale));
        return sections;
    }

    /** The sections of the page about cohorts. */
    public List<ReportSection> of(CohortPage page, Locale locale) {
        return Stream.concat(page.funnel().stream(), Stream.<ChartDescription>of(page.triangle(), page.curves()))
                .<ReportSection>map(chart -> chart(chart, locale))
                .toList();
    }

    private static ChartSection chart(ChartDescription chart, Locale locale) {
        return new ChartSection(
                chart.caption().alternative(), chart, Defined.all(locale, Indicator.DILATIH, Indicator.DITEMPATKAN));
    }

    private static TableSection table(FocusTable table, Locale locale) {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(Texts.of("report.column.code", locale)));
        columns.add(Column.words(Texts.of("report.column.name", locale)));
        COLUMNS.forEach(indicator -> columns.add(new Column(
                Defined.shortName(indicator, locale), indicator.isRate() ? ValueFormat.PERCENT : ValueFormat.INTEGER)));
        return new TableSection(
                Texts.of("dashboard.section.TABLE", locale),
                "",
                new DataTable(
                        columns,
                        Stream.concat(table.rows().stream(), Stream.of(table.total()))
                                .map(ShownSections::row)
                                .toList()),
                Defined.all(locale, COLUMNS.toArray(Indicator[]::new)));
    }

    private static List<Cell> row(FocusRow row) {
        return Stream.concat(
                        Stream.of(Cell.of(row.key()), Cell.of(row.name())),
                        COLUMNS.stream().map(indicator -> Cell.of(value(indicator, row))))
                .toList();
    }

    private static @Nullable Double value(Indicator indicator, FocusRow row) {
        var value = indicator.of(new Totals(row.counts(), row.sectors(), 0)).value();
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
