package id.sinergi.report;

import java.io.Serializable;

/**
 * What stands on every page about a slice.
 *
 * @param filters the filters in force, as people read them
 * @param stamp as-of date and batch of the data
 * @param source where the data come from
 * @param batch the last batch that was posted; 0 before the first
 */
public record ReportHead(String filters, String stamp, String source, int batch) implements Serializable {}
