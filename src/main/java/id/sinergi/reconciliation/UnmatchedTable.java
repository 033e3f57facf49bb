package id.sinergi.reconciliation;

import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.Indicator;
import id.sinergi.journey.Match;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The records and people that are on one list alone, as a table. */
record UnmatchedTable(Comparison comparison, ComparedCells cells, Locale locale) {

    /** Who is on one list and missing on the other, with the likely reason. */
    TableSection section() {
        var rows = new ArrayList<List<Cell>>();
        rows.addAll(unmatched("placements", comparison.placements()));
        rows.addAll(unmatched("tests", comparison.tests()));
        rows.addAll(neverPlaced());
        return new TableSection(
                text("unmatched.title"),
                text("unmatched.lead"),
                new DataTable(
                        List.of(
                                Column.words(text("unmatched.what")),
                                Column.people(text("unmatched.records")),
                                Column.people(text("unmatched.people"))),
                        rows),
                Defined.all(locale, Indicator.SERTIFIKAT_ORANG, Indicator.DITEMPATKAN));
    }

    /** The causes that there are, or all together where they may not be told apart. */
    private List<List<Cell>> unmatched(String what, Optional<Tally> told) {
        var exact = told.filter(Tally::exact);
        if (exact.isEmpty() || exact.get().unmatched() == 0) {
            return List.of(List.of(
                    name(what, text("cause.any")),
                    told.map(one -> ComparedCells.number(one.unmatched())).orElseGet(cells::hidden),
                    exact.map(one -> ComparedCells.number(0)).orElseGet(cells::hidden)));
        }
        return Match.unmatched().stream()
                .filter(match -> exact.get().of(match) > 0)
                .map(match -> List.of(
                        name(what, text("cause." + match)),
                        ComparedCells.number(exact.get().of(match)),
                        ComparedCells.number(exact.get().people(match))))
                .toList();
    }

    /** Nobody is certified for the first time twice, so that records are people. */
    private List<List<Cell>> neverPlaced() {
        return comparison
                .neverPlaced()
                .map(never -> List.of(
                        never(text("cause.within"), ComparedCells.number(never.never() - never.beyond())),
                        never(text("cause.beyond", never.window()), ComparedCells.number(never.beyond()))))
                .orElse(List.of(never(text("cause.any"), cells.hidden())));
    }

    private List<Cell> never(String cause, Cell people) {
        return List.of(name("never", cause), Cell.Empty.EMPTY, people);
    }

    private Cell name(String what, String cause) {
        return Cell.of(text("unmatched.named", text("unmatched." + what), cause));
    }

    private String text(String key, Object... arguments) {
        return Texts.of("reconciliation." + key, locale, arguments);
    }
}
