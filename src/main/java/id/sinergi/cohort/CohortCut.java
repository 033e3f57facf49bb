package id.sinergi.cohort;

import id.sinergi.period.Granularity;
import java.io.Serializable;

/**
 * How cohorts are cut and judged.
 *
 * @param window months after which a cohort is judged
 */
public record CohortCut(Granularity step, int window) implements Serializable {}
