package id.sinergi.intake;

import id.sinergi.change.CountChange;
import java.time.YearMonth;
import java.util.List;

/**
 * What a file, or taking a batch back, would do to the figures.
 *
 * @param changes of the regions that the viewer may see; only those that would change
 * @param months in which something would change, in their order
 * @param late people that would be added to months before the last one with data
 * @param usualRows how many rows the sender's last files of the kind had in the middle; 0 if there were too few to tell
 */
public record Effect(List<CountChange> changes, List<YearMonth> months, long late, int usualRows) {

    public Effect {
        changes = List.copyOf(changes);
        months = List.copyOf(months);
    }

    /** Whether one of the changes is of so many percent or more, from nothing any, or may be since it cannot be told. */
    boolean movesBy(int percent) {
        boolean untold = changes.isEmpty() && !months.isEmpty();
        return untold
                || changes.stream()
                        .anyMatch(change -> Math.abs(change.difference()) * 100 >= change.before() * percent);
    }
}
