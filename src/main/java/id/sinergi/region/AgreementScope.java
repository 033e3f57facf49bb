package id.sinergi.region;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The agreements of whose people a viewer may see figures. Of none of them nothing is seen, whatever the regions.
 *
 * @param all every agreement, also those to come
 * @param codes of the agreements where not all are seen
 */
public record AgreementScope(boolean all, Set<String> codes) implements Serializable {

    public static final AgreementScope NOTHING = new AgreementScope(false, Set.of());
    public static final AgreementScope EVERYTHING = new AgreementScope(true, Set.of());

    private static final String ALL = "*";

    public AgreementScope {
        codes = all ? Set.of() : Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }

    public static AgreementScope of(Collection<String> codes) {
        return new AgreementScope(false, Set.copyOf(codes));
    }

    public static AgreementScope of(String... codes) {
        return of(Arrays.asList(codes));
    }

    public boolean contains(String code) {
        return all || codes.contains(code);
    }

    /** Whether the other scope is something, and all of it may be seen. */
    public boolean covers(AgreementScope other) {
        return !other.isEmpty() && (all || !other.all && codes.containsAll(other.codes));
    }

    public boolean isEmpty() {
        return !all && codes.isEmpty();
    }

    /** Its codes with commas, as tables keep it; a star for all, empty for nothing. */
    public String text() {
        return all ? ALL : String.join(",", codes);
    }

    /** Reads what {@link #text} wrote. */
    public static AgreementScope ofText(String text) {
        return text.equals(ALL)
                ? EVERYTHING
                : of(Arrays.stream(text.split(","))
                        .filter(code -> !code.isEmpty())
                        .toList());
    }
}
