package id.sinergi.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;

/** A document that sets targets. The later one is the greater; of two of one day that whose name comes later. */
public record TargetDocument(String name, LocalDate date) implements Comparable<TargetDocument>, Serializable {

    private static final Comparator<TargetDocument> ORDER =
            Comparator.comparing(TargetDocument::date).thenComparing(TargetDocument::name);

    @Override
    public String toString() {
        return name + " (" + date + ")";
    }

    @Override
    public int compareTo(TargetDocument other) {
        return ORDER.compare(this, other);
    }
}
