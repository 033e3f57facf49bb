package id.sinergi.indicator;

import id.sinergi.person.Sex;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person's journey as the records tell it, each stage with the batch that brought it.
 *
 * @param person the first characters of the person's key; they do not identify the person
 * @param trainingGroup name of the training's group
 * @param destination ISO 3166 alpha-2
 */
public record PersonRecord(
        String person,
        Sex sex,
        String sector,
        String centre,
        String trainingGroup,
        LocalDate startedOn,
        LocalDate trainedOn,
        @Nullable Integer trainingBatch,
        @Nullable LocalDate certifiedOn,
        @Nullable Integer certificationBatch,
        @Nullable LocalDate placedOn,
        @Nullable String destination,
        @Nullable Integer placementBatch)
        implements Serializable {}
