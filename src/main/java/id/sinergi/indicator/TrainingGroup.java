package id.sinergi.indicator;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What one training group (angkatan) contributed to a region: its people from there, and how far they have come.
 *
 * @param name as the files have it
 */
public record TrainingGroup(
        String name,
        String centre,
        String sector,
        LocalDate startedOn,
        LocalDate endedOn,
        long trained,
        long certified,
        long placed)
        implements Serializable {}
