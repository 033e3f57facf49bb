package id.sinergi.row;

import id.sinergi.source.Problem;
import id.sinergi.source.SourceRow;
import java.util.LinkedHashMap;
import java.util.Map;

/** The cells of one row by the columns of its kind; used for one row after the other. */
final class Cells {

    private final Reading reading;
    private final Evidence evidence;
    private SourceRow row = SourceRow.of(0, new String[0]);

    /** @param evidence hears which values were computed */
    Cells(Reading reading, Evidence evidence) {
        this.reading = reading;
        this.evidence = evidence;
    }

    void turnTo(SourceRow next) {
        row = next;
    }

    /** The number of the row. */
    int row() {
        return row.number();
    }

    /** The value as the file has it; empty for a column that it lacks. */
    String text(String column) {
        var place = reading.columns().get(column);
        return place == null ? reading.constants().getOrDefault(column, "") : row.value(place);
    }

    boolean isEmpty(String column) {
        var place = reading.columns().get(column);
        return place == null ? text(column).isBlank() : row.isEmpty(place);
    }

    boolean isNumber(String column) {
        var place = reading.columns().get(column);
        return place != null && row.isNumber(place);
    }

    /** By column why a cell cannot be read; those under headings that are not read do not matter. */
    Map<String, Problem> unreadable() {
        if (!row.isRemarkable()) {
            return Map.of();
        }
        var problems = new LinkedHashMap<String, Problem>();
        for (var column : reading.kind().columns()) {
            var place = reading.columns().get(column);
            var problem = place == null ? null : row.unreadable(place);
            if (problem != null) {
                problems.put(column, problem);
            } else if (place != null && row.isFormula(place)) {
                evidence.computed(column);
            }
        }
        return problems;
    }
}
