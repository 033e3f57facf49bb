package id.sinergi.revision;

/**
 * A later batch that builds on rows of an earlier one.
 *
 * @param batch its number
 * @param replaced rows of the earlier batch that it gave other contents
 * @param confirmed rows of the earlier batch that it found as its own rows say
 */
public record Dependent(int batch, int replaced, int confirmed) {}
