package id.sinergi.report;

/** The slice that the link of a document names, for the audit log. */
final class SliceOfLink {

    private SliceOfLink() {}

    /** Path and parameters without the host, such as {@code /wilayah/35?periode=2026-01..2026-09&pertanggal=12}. */
    static String of(String link) {
        int host = link.indexOf("//");
        int path = link.indexOf('/', host < 0 ? 0 : host + 2);
        return path < 0 ? link : link.substring(path);
    }
}
