package id.sinergi.journey;

import java.time.LocalDate;

/**
 * The people of one training group (angkatan) among some journeys, and how far they have come.
 *
 * @param trainingGroup name of the group
 */
public record GroupRow(
        String trainingGroup,
        int centre,
        int sector,
        LocalDate startedOn,
        LocalDate endedOn,
        long trained,
        long certified,
        long placed) {}
