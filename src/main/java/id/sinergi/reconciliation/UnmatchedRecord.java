package id.sinergi.reconciliation;

import id.sinergi.journey.Match;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A placement or test that no journey counts, with what the files hold that may explain it; nothing is joined because of it.
 *
 * @param person the first characters of the person's key; they do not identify the person
 * @param day of the placement or test
 * @param match the likeliest reason
 * @param destination ISO code; null of tests
 * @param sourceId the row's own number in its file
 * @param region of the nearest training of the same person's number; null where there is none
 * @param underAnother whether that training is under another agreement
 * @param started its first day
 * @param finished its last day; null where it was not completed
 * @param regionDiffers whether the trainings of this person's number name several home regencies
 */
public record UnmatchedRecord(
        String person,
        LocalDate day,
        Match match,
        @Nullable String destination,
        String sourceId,
        int batch,
        @Nullable String region,
        boolean underAnother,
        @Nullable LocalDate started,
        @Nullable LocalDate finished,
        boolean regionDiffers)
        implements Serializable {}
