package id.sinergi.judgement;

import java.io.Serializable;

/**
 * A region held against its target.
 *
 * @param actual the figure of the whole period, as far as there are data
 */
public record JudgedRegion(String key, long actual, Judgement judgement) implements Serializable {}
