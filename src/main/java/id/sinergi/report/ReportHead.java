package id.sinergi.report;

import java.io.Serializable;

/**
 * What stands on every page about a slice.
 *
 * @param filters the filters in force, as people read them
 * @param stamp as-of date and batch of the data
 * @param source where the data come from
 */
public record ReportHead(String filters, String stamp, String source) implements Serializable {}
