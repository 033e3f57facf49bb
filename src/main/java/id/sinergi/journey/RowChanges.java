package id.sinergi.journey;

import java.io.Serializable;

/** What staged rows would do to the present records. */
public record RowChanges(int added, int changed, int unchanged) implements Serializable {}
