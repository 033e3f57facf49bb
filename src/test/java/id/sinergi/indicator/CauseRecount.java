package id.sinergi.indicator;

import id.sinergi.demo.FileRecount;
import id.sinergi.demo.FileRecount.Cell;
import id.sinergi.demo.FileRecount.Counted;
import id.sinergi.demo.FileRecount.Journey;
import id.sinergi.row.FileKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Why a file moved each count, told person by person from the lines before and after it: without a statement of the
 * product, by what the words of {@link Cause} say.
 */
final class CauseRecount {

    private static final List<Counted> COUNTED = List.of(
            Counted.ENROLLED,
            Counted.TRAINED,
            Counted.ASSESSED,
            Counted.CERTIFIED,
            Counted.CERTIFICATES,
            Counted.PLACED);

    private record Moved(Cell cell, Cause cause) {}

    private final FileRecount known;
    private final Map<Moved, Long> moved = new HashMap<>();

    private CauseRecount(FileRecount known) {
        this.known = known;
    }

    /**
     * Tells it.
     *
     * @param kind of the file
     * @param known a recount of the lines before it
     */
    static CauseRecount of(FileKind kind, RandomRows before, RandomRows after, FileRecount known, Path directory)
            throws IOException {
        var causes = new CauseRecount(known);
        var revised = new HashSet<String>();
        var touched = new HashSet<String>();
        for (var key : before.changed(after, kind)) {
            touched.add(RandomRows.person(Objects.requireNonNull(after.of(kind).get(key))));
            var closed = before.of(kind).get(key);
            if (closed != null) {
                revised.add(RandomRows.person(closed));
            }
        }
        touched.addAll(revised);
        for (var person : touched) {
            causes.add(
                    before.of(person).recount(directory),
                    after.of(person).recount(directory),
                    revised.contains(person));
        }
        return causes;
    }

    /** By how much the file moved a count of some cells, for each cause with a difference. */
    Map<Cause, Long> of(Counted counted, Predicate<Cell> which) {
        var causes = new EnumMap<Cause, Long>(Cause.class);
        moved.forEach((one, people) -> {
            if (one.cell().measure() == counted && which.test(one.cell())) {
                causes.merge(one.cause(), people, Long::sum);
            }
        });
        causes.values().removeIf(people -> people == 0);
        return causes;
    }

    /** One person, whose lines alone were counted. */
    private void add(FileRecount before, FileRecount after, boolean revised) {
        for (var counted : COUNTED) {
            var gone = before.cells(counted);
            var come = after.cells(counted);
            var cause = gone.equals(come) ? null : cause(counted, before, after, revised);
            if (!gone.equals(come)) {
                gone.forEach((cell, people) -> enter(cell, cause, -people));
                come.forEach((cell, people) -> enter(cell, cause, people));
            }
        }
    }

    /** Null where it depends on the month of each. */
    private static @Nullable Cause cause(Counted counted, FileRecount before, FileRecount after, boolean revised) {
        if (before.cells(counted).isEmpty()) {
            return null;
        }
        if (after.cells(counted).isEmpty()) {
            return revised ? Cause.WITHDRAWN : Cause.MOVED;
        }
        if (revised) {
            return Cause.CORRECTED;
        }
        return counted == Counted.CERTIFICATES && !certificates(before).equals(certificates(after))
                ? null
                : Cause.MOVED;
    }

    private static List<LocalDate> certificates(FileRecount ofOnePerson) {
        return ofOnePerson.journeys().stream()
                .map(Journey::certificates)
                .flatMap(List::stream)
                .toList();
    }

    private void enter(Cell cell, @Nullable Cause cause, long people) {
        moved.merge(new Moved(cell, cause == null ? byMonth(cell) : cause), people, Long::sum);
    }

    private Cause byMonth(Cell cell) {
        var last = known.cells(cell.measure()).keySet().stream()
                .map(Cell::month)
                .max(YearMonth::compareTo)
                .orElse(cell.month());
        return cell.month().isBefore(last) ? Cause.LATE : Cause.NEW;
    }
}
