package id.sinergi.dashboard;

import id.sinergi.report.ReportFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** All the words in a file. */
public final class FileTexts {

    private FileTexts() {}

    public static String of(byte[] content, ReportFormat format) throws IOException {
        return switch (format) {
            case PPTX -> slides(content);
            case XLSX -> workbook(content);
            case PDF, PDF_PAPER -> pages(content);
            default -> zipped(content);
        };
    }

    private static String slides(byte[] content) throws IOException {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(content));
                var texts = new SlideShowExtractor<>(show)) {
            return texts.getText();
        }
    }

    private static String workbook(byte[] content) throws IOException {
        try (var texts = new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(content)))) {
            return texts.getText();
        }
    }

    private static String pages(byte[] content) throws IOException {
        var reader = new PdfReader(content);
        try {
            var texts = new StringBuilder();
            var extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                texts.append(extractor.getTextFromPage(page)).append('\n');
            }
            return texts.toString();
        } finally {
            reader.close();
        }
    }

    private static String zipped(byte[] content) throws IOException {
        var texts = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                texts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
        return texts.toString();
    }
}
