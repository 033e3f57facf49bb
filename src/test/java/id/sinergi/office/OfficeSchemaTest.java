package id.sinergi.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.document.ReportDocument;
import id.sinergi.document.SampleReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;

/** Every part of an Office file follows its schema: what does not makes Office offer a repair. */
class OfficeSchemaTest {

    private static final ReportDocument ALL = SampleReport.all(SampleReport.INDONESIAN);

    @Test
    void slidesNotesAndTheirChartsDo() throws IOException {
        var out = new ByteArrayOutputStream();
        new PptxReportWriter(null).write(ALL, out);
        try (var show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
            for (var slide : show.getSlides()) {
                follows(slide.getXmlObject());
                follows(slide.getNotes().getXmlObject());
                for (var shape : slide.getShapes()) {
                    if (shape instanceof XSLFGraphicFrame frame && frame.getChart() != null) {
                        follows(frame.getChart().getCTChartSpace());
                    }
                }
            }
        }
    }

    @Test
    void sheetsStylesAndTheirChartsDo() throws IOException {
        var out = new ByteArrayOutputStream();
        new XlsxReportWriter().write(ALL, out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            follows(workbook.getStylesSource().getCTStylesheet());
            for (var one : workbook) {
                var sheet = workbook.getSheet(one.getSheetName());
                follows(sheet.getCTWorksheet());
                if (sheet.getDrawingPatriarch() != null) {
                    sheet.getDrawingPatriarch().getCharts().forEach(chart -> follows(chart.getCTChartSpace()));
                }
            }
        }
    }

    private static void follows(XmlObject part) {
        var errors = new ArrayList<XmlError>();
        part.validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).isEmpty();
    }
}
