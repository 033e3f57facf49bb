package id.sinergi.statistics;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That there are figures of an indicator by a dimension.
 *
 * @param rows how many, all vintages together
 * @param latest the day on which the newest one was stated
 */
public record PublishedIndicator(String code, PublishedDimension dimension, int rows, LocalDate latest)
        implements Serializable {}
