package id.sinergi.journey;

import java.io.Serializable;

/**
 * What staged rows would do to the present records.
 *
 * @param reassigned of the changed ones those that would get another person, centre or year
 */
public record RowChanges(int added, int changed, int unchanged, int reassigned) implements Serializable {}
