package id.sinergi.export;

import id.sinergi.indicator.SliceQuery;
import id.sinergi.period.ComparedWith;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.SectionLines;
import java.util.Locale;

/**
 * What a background export is to make, as the database keeps it.
 *
 * @param sections as {@link SectionLines} writes them; empty for rows
 * @param rowSource key of a {@link RecordSource}; empty for a report
 * @param address where the owner reaches the application
 * @param slice as {@link SliceQuery} writes it
 */
record ExportRequest(
        String owner,
        String title,
        String sections,
        String rowSource,
        String slice,
        ComparedWith compared,
        String language,
        ReportFormat format,
        String address) {

    static ExportRequest of(ReportOrder order, String slice, ReportFormat format, String owner, String address) {
        return new ExportRequest(
                owner,
                order.title(),
                SectionLines.write(order.sections()),
                "",
                slice,
                order.compared(),
                order.locale().getLanguage(),
                format,
                address);
    }

    static ExportRequest of(
            RecordSource source, String slice, Locale locale, ReportFormat format, String owner, String address) {
        return new ExportRequest(
                owner,
                source.name(locale),
                "",
                source.key(),
                slice,
                ComparedWith.USUAL,
                locale.getLanguage(),
                format,
                address);
    }
}
