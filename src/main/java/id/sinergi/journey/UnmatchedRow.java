package id.sinergi.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A placement or a test that no journey counts, in the numbers of the database, with the training of the same person's
 * number that comes nearest.
 *
 * @param person the first characters of the person's key; they do not identify the person
 * @param sourceId the row's own number in its file
 * @param region of the nearest training; null where no training has this person's number
 * @param agreement of the nearest training
 * @param regions how many home regencies the trainings of this person's number name
 */
public record UnmatchedRow(
        String person,
        LocalDate day,
        Match match,
        @Nullable Integer destination,
        String sourceId,
        int batch,
        @Nullable Integer region,
        @Nullable Integer agreement,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate trainedOn,
        int regions) {}
