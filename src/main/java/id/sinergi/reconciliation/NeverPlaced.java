package id.sinergi.reconciliation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who was certified in a period and has no placement that counts.
 *
 * @param certified all who were certified in it
 * @param never those of them without a placement
 * @param beyond those of these who were certified so long ago that the window for a placement is over
 * @param window its months
 * @param until the last day that the data cover
 */
public record NeverPlaced(long certified, long never, long beyond, int window, LocalDate until)
        implements Serializable {}
