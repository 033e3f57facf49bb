package id.sinergi.report;

/** A finished file. */
@SuppressWarnings("ArrayRecordComponent")
public record ReportFile(String name, String mediaType, byte[] content) {}
