package id.sinergi.indicator;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What one training group (angkatan) contributed to a region: its people from there, and how far they have come.
 *
 * @param cohort name of the group
 */
public record TrainingGroup(
        String cohort,
        String centre,
        String sector,
        LocalDate startedOn,
        LocalDate endedOn,
        long trained,
        long certified,
        long placed)
        implements Serializable {}
