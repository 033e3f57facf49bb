package id.sinergi.quality;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * When a month is due, and what follows from whether its data are there.
 *
 * @param dueDays days after the end of a month
 * @param today the day on which it is asked
 * @param firstFile when its sender's first file was posted; null where there was none
 */
record DeliveryRule(int dueDays, LocalDate today, @Nullable LocalDate firstFile) {

    LocalDate due(YearMonth month) {
        return month.atEndOfMonth().plusDays(dueDays);
    }

    /** A month that has data. */
    Delivery delivered(Arrival arrival) {
        return new Delivery(
                arrival.month(),
                stateSince(arrival.month(), arrival.day()),
                due(arrival.month()),
                arrival.batch(),
                arrival.day());
    }

    /**
     * A month without data.
     *
     * @param expected whether it lies after the first month that was ever sent
     * @param sent whether the month came with nobody of this row in it
     */
    Delivery absent(YearMonth month, boolean expected, boolean sent) {
        return new Delivery(month, stateWithout(month, expected, sent), due(month), null, null);
    }

    /** Of a month that has data since a day; null where the day is not known any more. */
    DeliveryState stateSince(YearMonth month, @Nullable LocalDate day) {
        var due = due(month);
        if (!month.isBefore(YearMonth.from(today))) {
            return DeliveryState.NOT_DUE;
        }
        if (day == null || firstFile == null || due.isBefore(firstFile)) {
            return DeliveryState.AT_START;
        }
        return day.isAfter(due) ? DeliveryState.LATE : DeliveryState.ON_TIME;
    }

    DeliveryState stateWithout(YearMonth month, boolean expected, boolean sent) {
        if (!expected) {
            return DeliveryState.NOT_EXPECTED;
        }
        if (!today.isAfter(due(month))) {
            return DeliveryState.NOT_DUE;
        }
        return sent ? DeliveryState.NOBODY : DeliveryState.MISSING;
    }
}
