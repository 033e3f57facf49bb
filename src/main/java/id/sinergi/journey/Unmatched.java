package id.sinergi.journey;

import java.io.Serializable;

/** Current records that follow no completed training: kept, shown apart, never counted. */
public record Unmatched(long tests, long placements) implements Serializable {}
