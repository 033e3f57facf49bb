package id.sinergi.quality;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month of a source, or of one centre or region in it.
 *
 * @param due the last day on which it is on time
 * @param batch the batch since which it has data without interruption; null where it has none
 * @param day when that batch was posted
 */
public record Delivery(
        YearMonth month,
        DeliveryState state,
        LocalDate due,
        @Nullable Integer batch,
        @Nullable LocalDate day) {}
