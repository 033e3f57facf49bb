package id.sinergi.intake;

import id.sinergi.row.PersonTraces;
import id.sinergi.source.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts rejected rows and keeps the first of them; names the first that are no rows of the table. */
final class RejectionLog {

    private static final int KEPT = 10_000;
    private static final int NAMED = 10;

    private final List<Rejection> kept = new ArrayList<>();
    private final List<Integer> aside = new ArrayList<>();
    private int rows;

    /** One row and everything that is wrong with it. */
    void add(List<Rejection> ofOneRow) {
        rows++;
        if (kept.size() < KEPT) {
            kept.addAll(ofOneRow);
        }
    }

    /** Numbers of rows that have a person in this column, where none may be. */
    Set<Integer> ofPersons(String column) {
        return kept.stream()
                .filter(rejection -> rejection.column().equals(column))
                .filter(rejection -> PersonTraces.isReason(rejection.problem().key()))
                .map(Rejection::row)
                .collect(Collectors.toSet());
    }

    /** A row beside the table, such as a sum or a signature. */
    void leaveOut(int row) {
        if (aside.size() <= NAMED) {
            aside.add(row);
        }
    }

    /** The numbers of the first rows that were left out; empty for none. */
    String leftOut() {
        return aside.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "))
                + (aside.size() > NAMED ? " …" : "");
    }

    /** Rejected rows that need not be kept, since enough are. */
    void addUnkept(int more) {
        rows += more;
    }

    int room() {
        return KEPT - Math.min(KEPT, kept.size());
    }

    int rows() {
        return rows;
    }

    /** The numbers of the rows that are kept. */
    Set<Integer> numbers() {
        return kept.stream().map(Rejection::row).collect(Collectors.toSet());
    }

    List<Rejection> kept() {
        return kept;
    }
}
