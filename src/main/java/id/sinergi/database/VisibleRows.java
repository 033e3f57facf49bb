package id.sinergi.database;

import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which rows the policies of the database let a statement see: those of regions, every row, or none.
 *
 * @param setting the value of {@code sinergi.rows} that says so: an array of region numbers, {@code system}, or nothing
 * @param agreements the value of {@code sinergi.agreements}, which narrows that: codes with commas, a star for all, or
 *     nothing
 */
public record VisibleRows(String setting, String agreements) {

    private static final String ALL = "*";

    /** Where there is no viewer, or one without regions. */
    public static final VisibleRows NONE = new VisibleRows("", "");

    /** All rows, to read and to change: posting, rebuilding, work that is done on nobody's behalf. */
    public static final VisibleRows SYSTEM = new VisibleRows("system", ALL);

    /** The rows of these regions and of those inside them, to read, under every agreement; 0 is the country. */
    public static VisibleRows of(Collection<Integer> regions) {
        return regions.isEmpty()
                ? NONE
                : new VisibleRows(
                        new TreeSet<>(regions).stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")),
                        ALL);
    }

    /** Of these only what is counted under these agreements, as the setting names them. */
    public VisibleRows under(String agreements) {
        return setting.isEmpty() || agreements.isEmpty() ? NONE : new VisibleRows(setting, agreements);
    }
}
