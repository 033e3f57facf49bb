package id.sinergi.intake;

import id.sinergi.indicator.CountChange;
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
}
