package id.sinergi.dashboard;

import id.sinergi.chart.ChartDescription;
import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.FigureSection;
import id.sinergi.document.ReportSection;
import id.sinergi.document.TableSection;
import id.sinergi.followup.SaidAbout;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import id.sinergi.wording.HiddenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page about a region, sector, centre or destination as the sections of a report. */
@Component
public class FocusSections {

    private final HeadlineText headlines;
    private final SaidAbout said;

    FocusSections(HeadlineText headlines, SaidAbout said) {
        this.headlines = headlines;
        this.said = said;
    }

    public List<ReportSection> of(FocusPage page, Locale locale) {
        var sections = new ArrayList<ReportSection>();
        sections.add(headlines(page, locale));
        page.trend().ifPresent(trend -> sections.add(about(page, trend, locale)));
        page.peers().ifPresent(peers -> sections.add(Defined.section(peers, locale)));
        sections.add(Defined.section(page.stages(), locale));
        page.map().ifPresent(map -> sections.add(about(page, map, locale)));
        page.regions()
                .ifPresent(regions -> sections.add(RegionTableSection.of(
                        regions, said.byRegion(page.slice(), regions.indicator(), locale), locale)));
        page.parts().values().forEach(part -> sections.add(Defined.section(part, locale)));
        sections.add(Defined.section(page.heatmap(), locale));
        if (!page.standings().isEmpty()) {
            sections.add(standings(page, locale));
        }
        sections.add(table(page.table(), locale));
        return sections;
    }

    private FigureSection headlines(FocusPage page, Locale locale) {
        var lines = said.of(page.slice(), locale);
        return new FigureSection(
                Texts.of("dashboard.section.HEADLINES", locale),
                page.narrative(),
                page.headlines().stream()
                        .map(headline -> headlines
                                .keyFigure(headline, locale)
                                .withSaid(
                                        lines.getOrDefault(headline.indicator().name(), List.of())))
                        .toList());
    }

    /** A chart of the chosen indicator. */
    private static ReportSection about(FocusPage page, ChartDescription chart, Locale locale) {
        return Defined.section(chart, locale, page.choice().indicator());
    }

    private TableSection standings(FocusPage page, Locale locale) {
        var base = page.standingBase();
        var columns = new ArrayList<>(List.of(
                Column.words(Texts.of("focus.standing.measure", locale)),
                new Column(Texts.of("focus.standing.value." + page.subject(), locale), ValueFormat.DECIMAL),
                new Column(Texts.of("focus.standing.whole", locale), ValueFormat.DECIMAL),
                Column.words(Texts.of("report.column.unit", locale)),
                new Column(Texts.of("focus.standing.share", locale), ValueFormat.PERCENT),
                new Column(Texts.of("focus.standing.distance", locale), ValueFormat.DECIMAL),
                Column.words(Texts.of("focus.standing.rank", locale))));
        if (page.hasNational()) {
            columns.add(new Column(page.country(), ValueFormat.DECIMAL));
        }
        return new TableSection(
                Texts.of("focus.standing.title", locale, base),
                page.table().young(),
                new DataTable(
                        columns,
                        page.standings().stream()
                                .map(standing -> row(standing, locale))
                                .toList()),
                List.of());
    }

    private static List<Cell> row(Standing standing, Locale locale) {
        var cells = new ArrayList<>(List.of(
                Cell.of(Texts.of("focus.standing." + standing.measure(), locale)),
                Cell.of(number(standing.value())),
                Cell.of(number(standing.whole())),
                Cell.of(standing.isRate() ? "%" : Defined.unit(Indicator.DILATIH, locale)),
                Cell.of(standing.isRate() ? null : number(standing.besideWhole())),
                Cell.of(standing.isRate() ? number(standing.besideWhole()) : null),
                Cell.of(
                        standing.value().isEmpty()
                                ? null
                                : Texts.of("focus.standing.rankOf", locale, standing.rank(), standing.peers()))));
        var national = standing.national();
        if (national != null) {
            cells.add(national.isEmpty() ? Cell.of(HiddenText.mark(locale)) : Cell.of(national.getAsDouble()));
        }
        return cells;
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static TableSection table(FocusTable table, Locale locale) {
        var shown = table.columns();
        var columns = new ArrayList<Column>();
        columns.add(Column.words(Texts.of("report.column.code", locale)));
        columns.add(Column.words(Texts.of("report.column.name", locale)));
        shown.forEach(indicator -> columns.add(Defined.column(indicator, locale)));
        return new TableSection(
                Texts.of("dashboard.section.TABLE", locale),
                table.young(),
                new DataTable(
                        columns,
                        Stream.concat(table.rows().stream(), Stream.of(table.total()))
                                .map(row -> row(row, shown, locale))
                                .toList()),
                Defined.all(locale, shown.toArray(Indicator[]::new)));
    }

    private static List<Cell> row(FocusRow row, List<Indicator> shown, Locale locale) {
        return Stream.concat(
                        Stream.of(Cell.of(row.key()), Cell.of(row.name())),
                        shown.stream().map(indicator -> HiddenText.cell(row.figure(indicator), locale)))
                .toList();
    }
}
