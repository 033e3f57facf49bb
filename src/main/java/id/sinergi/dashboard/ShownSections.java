package id.sinergi.dashboard;

import id.sinergi.chart.ChartDescription;
import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Cell;
import id.sinergi.document.ChartSection;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.Definition;
import id.sinergi.document.FigureSection;
import id.sinergi.document.ReportSection;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import id.sinergi.wording.TableIndicators;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a page has drawn as the sections of a report, so that a file says what the screen says. */
@Component
public class ShownSections {

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
        page.map().ifPresent(map -> sections.add(chart(map, locale)));
        page.regions().ifPresent(regions -> sections.add(RegionTables.section(regions, locale)));
        page.parts().values().forEach(part -> sections.add(chart(part, locale)));
        sections.add(chart(page.heatmap(), locale));
        if (!page.standings().isEmpty()) {
            sections.add(standings(page, locale));
        }
        sections.add(table(
                page.table(),
                page.trend().isEmpty()
                        ? TableIndicators.OF_DESTINATION
                        : TableIndicators.of(page.table().dimension()),
                locale));
        return sections;
    }

    /** The sections of the page about cohorts. */
    public List<ReportSection> of(CohortPage page, Locale locale) {
        var charts = Stream.<Stream<? extends ChartDescription>>of(
                        page.funnel().stream(), Stream.of(page.triangle()), page.curves().stream())
                .flatMap(part -> part)
                .<ReportSection>map(chart -> chart(chart, locale));
        return Stream.concat(charts, new CohortTables(page, locale).sections().stream())
                .toList();
    }

    /** The sections of the page that holds slices side by side. */
    public List<ReportSection> of(ComparisonPage page, Locale locale) {
        return List.of(
                new ComparisonTable(page, locale).section(),
                chart(page.stages(), locale),
                chart(page.course(), locale));
    }

    /** What the rules found, with the rules as definitions. */
    public List<ReportSection> of(List<Finding> findings, Locale locale) {
        var columns = List.of(
                Column.words(Texts.of("finding.column.rule", locale)),
                Column.words(Texts.of("finding.column.kind", locale)),
                Column.words(Texts.of("finding.column.found", locale)),
                Column.people(Texts.of("finding.column.people", locale)));
        return List.of(new TableSection(
                Texts.of("finding.title", locale),
                Texts.of("finding.lead", locale, findings.size()),
                new DataTable(
                        columns,
                        findings.stream()
                                .flatMap(Finding::withMembers)
                                .map(finding -> row(finding, locale))
                                .toList()),
                Stream.of(FindingRule.values())
                        .map(rule -> new Definition(
                                Texts.of("finding." + rule + ".name", locale),
                                Texts.of("finding." + rule + ".rule", locale)))
                        .toList()));
    }

    private static List<Cell> row(Finding finding, Locale locale) {
        return List.of(
                Cell.of(Texts.of("finding." + finding.rule() + ".name", locale)),
                Cell.of(Texts.of("focus.dimension." + finding.dimension(), locale)),
                Cell.of(finding.sentence()),
                Cell.of((double) finding.people()));
    }

    private TableSection standings(FocusPage page, Locale locale) {
        var base = page.standingBase();
        var columns = List.of(
                Column.words(Texts.of("focus.standing.measure", locale)),
                new Column(Texts.of("focus.standing.value." + page.subject(), locale), ValueFormat.DECIMAL),
                new Column(Texts.of("focus.standing.whole", locale), ValueFormat.DECIMAL),
                Column.words(Texts.of("report.column.unit", locale)),
                new Column(Texts.of("focus.standing.share", locale), ValueFormat.PERCENT),
                new Column(Texts.of("focus.standing.distance", locale), ValueFormat.DECIMAL),
                Column.words(Texts.of("focus.standing.rank", locale)));
        return new TableSection(
                Texts.of("focus.standing.title", locale, base),
                "",
                new DataTable(
                        columns,
                        page.standings().stream()
                                .map(standing -> row(standing, locale))
                                .toList()),
                List.of());
    }

    private static List<Cell> row(Standing standing, Locale locale) {
        return List.of(
                Cell.of(Texts.of("focus.standing." + standing.measure(), locale)),
                Cell.of(number(standing.value())),
                Cell.of(number(standing.whole())),
                Cell.of(standing.isRate() ? "%" : Defined.unit(Indicator.DILATIH, locale)),
                Cell.of(standing.isRate() ? null : number(standing.besideWhole())),
                Cell.of(standing.isRate() ? number(standing.besideWhole()) : null),
                Cell.of(
                        standing.value().isEmpty()
                                ? null
                                : Texts.of("focus.standing.rankOf", locale, standing.rank(), standing.peers())));
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static ChartSection chart(ChartDescription chart, Locale locale) {
        return new ChartSection(
                chart.caption().alternative(), chart, Defined.all(locale, Indicator.DILATIH, Indicator.DITEMPATKAN));
    }

    private static TableSection table(FocusTable table, List<Indicator> shown, Locale locale) {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(Texts.of("report.column.code", locale)));
        columns.add(Column.words(Texts.of("report.column.name", locale)));
        shown.forEach(indicator -> columns.add(Defined.column(indicator, locale)));
        return new TableSection(
                Texts.of("dashboard.section.TABLE", locale),
                "",
                new DataTable(
                        columns,
                        Stream.concat(table.rows().stream(), Stream.of(table.total()))
                                .map(row -> row(row, shown))
                                .toList()),
                Defined.all(locale, shown.toArray(Indicator[]::new)));
    }

    private static List<Cell> row(FocusRow row, List<Indicator> shown) {
        return Stream.concat(
                        Stream.of(Cell.of(row.key()), Cell.of(row.name())),
                        shown.stream()
                                .map(indicator ->
                                        Cell.of(number(row.figure(indicator).value()))))
                .toList();
    }
}
