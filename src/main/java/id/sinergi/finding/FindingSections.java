package id.sinergi.finding;

import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.Definition;
import id.sinergi.document.ReportSection;
import id.sinergi.document.TableSection;
import id.sinergi.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The page of findings as the sections of a report. */
public final class FindingSections {

    private FindingSections() {}

    /** What the rules found, with the rules as definitions. */
    public static List<ReportSection> of(List<Finding> findings, Locale locale) {
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
                Cell.of(finding.kind(locale)),
                Cell.of(finding.sentence()),
                Cell.of(finding.rule() == FindingRule.OVERDUE ? null : (double) finding.people()));
    }
}
