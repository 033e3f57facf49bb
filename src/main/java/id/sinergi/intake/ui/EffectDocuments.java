package id.sinergi.intake.ui;

import id.sinergi.change.CountChange;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.intake.Effect;
import id.sinergi.language.Texts;
import id.sinergi.region.RegionCatalog;
import id.sinergi.report.ExportMenu;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportService;
import id.sinergi.wording.Defined;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What figures would change, as a table to take out: one row for each figure, the largest movement first. */
@Component
class EffectDocuments {

    private final ReportService reports;
    private final SliceParameters parameters;
    private final RegionCatalog regions;

    EffectDocuments(ReportService reports, SliceParameters parameters, RegionCatalog regions) {
        this.reports = reports;
        this.parameters = parameters;
        this.regions = regions;
    }

    /** What would change them. */
    record Cause(String name, String path) {}

    RegionCatalog regions() {
        return regions;
    }

    /** Its figures are of no slice, and none that are in force: no code finds them again. */
    ReportDocument of(Effect effect, Cause cause, Locale locale) {
        var title = Texts.of("intake.effect.file.title", locale);
        var section = new TableSection(
                title,
                cause.name(),
                new DataTable(
                        columns(locale),
                        effect.changes().stream()
                                .sorted(Comparator.comparingLong(
                                        (CountChange change) -> -Math.abs(change.difference())))
                                .map(change -> row(change, locale))
                                .toList()),
                List.of());
        var slice = parameters.usual().withPeriod(parameters.years());
        return reports.document(title, List.of(section), slice, cause.path(), locale)
                .withFilters(cause.name())
                .withoutSlice();
    }

    private static List<Column> columns(Locale locale) {
        return List.of(
                Column.words(Texts.of("intake.effect.file.code", locale)),
                Column.words(Texts.of("intake.effect.region", locale)),
                Column.words(Texts.of("intake.effect.file.indicator", locale)),
                Column.people(Texts.of("intake.effect.file.before", locale)),
                Column.people(Texts.of("intake.effect.file.after", locale)),
                Column.people(Texts.of("intake.effect.file.difference", locale)));
    }

    private List<Cell> row(CountChange change, Locale locale) {
        return List.of(
                Cell.of(change.region().toString()),
                Cell.of(regions.get(change.region()).shortName().in(locale)),
                Cell.of(Defined.measured(change.indicator(), locale)),
                Cell.of((double) change.before()),
                Cell.of((double) change.after()),
                Cell.of((double) change.difference()));
    }

    /** The ways to take it out. */
    ExportMenu menu(ReportDocument document, String label) {
        var formats = List.of(ReportFormat.XLSX, ReportFormat.CSV, ReportFormat.CSV_PLAIN);
        var menu = new ExportMenu(reports, formats, label);
        menu.show(document);
        return menu;
    }
}
