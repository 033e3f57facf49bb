package id.sinergi.indicator;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day on which something was posted.
 *
 * @param batch the last batch of that day, which the figures at its end are as of
 */
public record PostingDay(LocalDate day, int batch) implements Serializable {}
