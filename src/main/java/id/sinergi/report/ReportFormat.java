package id.sinergi.report;

/** The files that a report can be. */
public enum ReportFormat {
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    PDF("pdf", "application/pdf"),
    PDF_PAPER("pdf", "application/pdf"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("zip", "application/zip"),
    CSV_PLAIN("zip", "application/zip"),
    PNG("zip", "application/zip"),
    PNG_A4("zip", "application/zip"),
    PNG_SOCIAL("zip", "application/zip"),
    SVG("zip", "application/zip");

    private final String extension;
    private final String mediaType;

    ReportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
