package id.sinergi.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person's journey in the numbers of the database, each stage with the batch that brought it.
 *
 * @param person the first characters of the person's key; they do not identify the person
 * @param trainingGroup name of the training's group
 * @param destination 0 where the person was not placed
 */
public record JourneyRow(
        String person,
        int sex,
        int sector,
        int centre,
        String trainingGroup,
        LocalDate startedOn,
        LocalDate trainedOn,
        @Nullable LocalDate certifiedOn,
        @Nullable LocalDate placedOn,
        int destination,
        @Nullable Integer trainingBatch,
        @Nullable Integer certificationBatch,
        @Nullable Integer placementBatch) {}
