package id.sinergi.statistics;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The rows that were published together: of one dimension and span, stated on one day with one status.
 *
 * @param rows how many there are
 * @param sum of their values; of a total its value
 */
public record PublishedTable(PublishedDimension dimension, Span span, Vintage vintage, int rows, BigDecimal sum)
        implements Serializable {}
