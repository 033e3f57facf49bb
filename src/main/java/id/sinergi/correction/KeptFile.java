package id.sinergi.correction;

import java.io.Serializable;

/**
 * How much is kept of the rejected rows of an upload.
 *
 * @param rows those that are neither fixed nor dismissed
 * @param complete whether all rejected rows were kept
 */
public record KeptFile(int upload, int rows, boolean complete) implements Serializable {}
