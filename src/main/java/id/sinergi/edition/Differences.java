package id.sinergi.edition;

import java.io.Serializable;
import java.util.List;

/**
 * An edition held against today.
 *
 * @param list the figures that are others today, in the order of the edition
 * @param same how many figures are still the same
 * @param gone titles of the parts that are no longer made
 * @param redefined terms that are explained otherwise today: their figures may differ for that reason alone
 * @param unknown filters that nobody knows any more, as {@code name=value}; then nothing was compared
 */
public record Differences(
        List<Difference> list, int same, List<String> gone, List<String> redefined, List<String> unknown)
        implements Serializable {

    public Differences {
        list = List.copyOf(list);
        gone = List.copyOf(gone);
        redefined = List.copyOf(redefined);
        unknown = List.copyOf(unknown);
    }

    static Differences notComparable(List<String> unknown) {
        return new Differences(List.of(), 0, List.of(), List.of(), unknown);
    }
}
