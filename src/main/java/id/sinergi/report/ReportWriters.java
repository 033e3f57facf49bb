package id.sinergi.report;

import id.sinergi.document.ReportWriter;
import id.sinergi.drawing.PictureReportWriter;
import id.sinergi.drawing.PictureSize;
import id.sinergi.office.CsvReportWriter;
import id.sinergi.office.CsvStyle;
import id.sinergi.office.PptxReportWriter;
import id.sinergi.office.XlsxReportWriter;
import id.sinergi.pdf.PdfReportWriter;
import id.sinergi.pdf.PdfStyle;

/** Which writer writes which format. */
final class ReportWriters {

    private ReportWriters() {}

    static ReportWriter of(ReportFormat format, ReportSettings settings) {
        return switch (format) {
            case PPTX -> new PptxReportWriter(settings.template());
            case PDF -> new PdfReportWriter(PdfStyle.SLIDES);
            case PDF_PAPER -> new PdfReportWriter(PdfStyle.PAPER);
            case XLSX -> new XlsxReportWriter();
            case CSV -> new CsvReportWriter(CsvStyle.SPREADSHEET);
            case CSV_PLAIN -> new CsvReportWriter(CsvStyle.PLAIN);
            case PNG -> new PictureReportWriter(PictureSize.SLIDE, false);
            case PNG_A4 -> new PictureReportWriter(PictureSize.A4, false);
            case PNG_SOCIAL -> new PictureReportWriter(PictureSize.SOCIAL, false);
            case SVG -> new PictureReportWriter(PictureSize.SLIDE, true);
        };
    }
}
