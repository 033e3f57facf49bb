package id.sinergi.indicator;

import java.io.Serializable;

/**
 * The counts of one member of a dimension.
 *
 * @param key {@code 2026-08}, {@code 35}, {@code 35.78}, {@code MAN}, a satker code, {@code KR} or {@code P}
 */
public record MemberCounts(String key, Counts counts) implements Serializable {}
