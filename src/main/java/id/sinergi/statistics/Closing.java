package id.sinergi.statistics;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table beside its total as it was printed. Both numbers are kept, whether they agree or not.
 *
 * @param total the total published with the table, else the latest one stated before it; null where there is none
 */
public record Closing(PublishedTable table, @Nullable PublishedTable total) implements Serializable {

    static Closing of(PublishedTable table, List<PublishedTable> all) {
        var totals = all.stream()
                .filter(other -> other.dimension() == PublishedDimension.TOTAL)
                .filter(other -> other.span().equals(table.span()))
                .toList();
        var together = totals.stream()
                .filter(total -> total.vintage().equals(table.vintage()))
                .findAny();
        return new Closing(
                table,
                together.or(() -> totals.stream()
                                .filter(total -> !total.vintage()
                                        .asOf()
                                        .isAfter(table.vintage().asOf()))
                                .max(Comparator.comparing(PublishedTable::vintage)))
                        .orElse(null));
    }

    /** Printed total − sum of the parts: negative where the parts are more; empty without a total. */
    public Optional<BigDecimal> gap() {
        return Optional.ofNullable(total).map(printed -> printed.sum().subtract(table.sum()));
    }
}
