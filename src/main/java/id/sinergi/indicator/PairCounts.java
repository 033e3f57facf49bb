package id.sinergi.indicator;

import java.io.Serializable;

/** The counts where a member of one dimension meets a member of another. */
public record PairCounts(String row, String column, Counts counts) implements Serializable {}
