package id.sinergi.indicator;

import java.io.Serializable;

/**
 * The figures of a whole slice.
 *
 * @param sectors different sectors with at least one person trained
 * @param provinces different home provinces with at least one person trained
 */
public record Totals(Counts counts, int sectors, int provinces) implements Serializable {}
