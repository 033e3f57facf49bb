package id.sinergi.indicator;

/**
 * The cells of a batch have been counted. What else is kept of the journeys that it changed is counted by those who hear
 * of it, in the same transaction, while {@code journey_before} and {@code journey_after} are there.
 */
public record BatchCounted(int batch) {}
