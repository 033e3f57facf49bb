package id.sinergi.lag;

import java.io.Serializable;

/**
 * After how many days whoever has not reached a stage is late.
 *
 * @param days within which nine of ten of the mature cohorts reached it; the time that cohorts are given to mature where
 *     too few did
 * @param measured whether enough people reached it for nine of ten to say something
 */
public record Slowest(int days, boolean measured) implements Serializable {}
