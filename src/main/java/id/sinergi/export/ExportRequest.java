package id.sinergi.export;

import id.sinergi.indicator.SliceQuery;
import id.sinergi.period.ComparedWith;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.SectionLines;

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
        String address) {}
