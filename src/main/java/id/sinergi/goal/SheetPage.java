package id.sinergi.goal;

import id.sinergi.agreement.TargetDocument;
import id.sinergi.region.RegionCode;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sheet to begin with.
 *
 * @param rows the regions, of which the first is the question's where it names one
 * @param known what the document sets already
 * @param cumulative whether it sets quarters since January; null where it does either
 * @param documents all that set targets of the agreement and year, the latest first
 */
public record SheetPage(
        SheetQuestion question,
        List<RegionCode> rows,
        Map<SheetCell, BigDecimal> known,
        @Nullable Boolean cumulative,
        List<TargetDocument> documents)
        implements Serializable {

    public SheetPage {
        rows = List.copyOf(rows);
        known = Map.copyOf(known);
        documents = List.copyOf(documents);
    }

    public boolean isHeaded() {
        return question.head() != null && rows.size() > 1;
    }

    /** Whether some quarters hold those before them and others do not: a sheet has only one of the two ways. */
    public boolean isMixed() {
        return cumulative == null && known.keySet().stream().anyMatch(cell -> cell.column() != SheetCell.YEAR);
    }

    /** What a sheet says otherwise than the document does. */
    public Map<SheetCell, BigDecimal> changes(Sheet sheet, boolean asCumulative) {
        boolean turned = !Boolean.valueOf(asCumulative).equals(cumulative);
        var changes = new TreeMap<SheetCell, BigDecimal>();
        sheet.entries()
                .keySet()
                .forEach(cell -> sheet.value(cell)
                        .filter(value -> differs(cell, value) || (turned && cell.column() != SheetCell.YEAR))
                        .ifPresent(value -> changes.put(cell, value)));
        return changes;
    }

    private boolean differs(SheetCell cell, BigDecimal value) {
        var before = known.get(cell);
        return before == null || before.compareTo(value) != 0;
    }

    /** Cells of which nothing can be saved, in their order, each with the reason. */
    public List<SheetProblem> problems(Sheet sheet, boolean asCumulative) {
        var problems = new ArrayList<SheetProblem>();
        sheet.entries()
                .forEach((cell, entry) -> Optional.ofNullable(entry.problem())
                        .ifPresent(problem -> problems.add(new SheetProblem(cell, problem))));
        known.keySet().stream()
                .filter(cell -> sheet.entry(cell).isEmpty())
                .map(cell -> SheetProblem.of(cell, "goal.sheet.problem.cleared"))
                .forEach(problems::add);
        if (asCumulative) {
            falling(sheet).forEach(problems::add);
        }
        problems.sort(Comparator.comparing(SheetProblem::cell));
        return problems;
    }

    /** Quarters that have less than those before them, although they hold these. */
    private Stream<SheetProblem> falling(Sheet sheet) {
        var falling = new ArrayList<SheetProblem>();
        for (int row = 0; question.indicator().addsUp() && row < rows.size(); row++) {
            BigDecimal before = null;
            for (var cell : SheetCell.quarters(row)) {
                var value = sheet.value(cell).orElse(before);
                if (before != null && value != null && value.compareTo(before) < 0) {
                    falling.add(SheetProblem.of(cell, "goal.sheet.problem.falling"));
                }
                before = value;
            }
        }
        return falling.stream();
    }
}
