package id.sinergi.office;

import id.sinergi.document.ReportDocument;
import id.sinergi.document.ReportWriter;
import id.sinergi.document.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with a cover, the definitions, and one sheet of typed cells with its native chart for each section. */
public final class XlsxReportWriter implements ReportWriter {

    private static final int LONGEST_NAME = 28;

    @Override
    public void write(ReportDocument document, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            new Book(workbook, document).fill();
            workbook.write(out);
        }
    }

    /** One workbook in the making. */
    private static final class Book {

        private final XSSFWorkbook workbook;
        private final ReportDocument document;
        private final Words words;
        private final SheetStyles styles;
        private final Map<XSSFSheet, String> contents = new LinkedHashMap<>();

        Book(XSSFWorkbook workbook, ReportDocument document) {
            this.workbook = workbook;
            this.document = document;
            this.words = new Words(document.locale());
            this.styles = new SheetStyles(workbook, document.locale());
        }

        void fill() {
            var properties = workbook.getProperties().getCoreProperties();
            properties.setTitle(document.title());
            properties.setCreator(document.author());
            var cover = sheet(words.of("cover"));
            var definitions = document.definitions().isEmpty() ? null : sheet(words.of("definitions"));
            if (definitions != null) {
                contents.put(definitions, words.of("definitions"));
                define(definitions);
            }
            for (var section : document.sections()) {
                var sheet = sheet(section.title());
                contents.put(sheet, section.title());
                new SectionSheet(sheet, document, section, styles).fill();
            }
            cover(cover);
        }

        private void cover(XSSFSheet sheet) {
            sheet.setDisplayGridlines(false);
            sheet.setColumnWidth(0, 22 * 256);
            sheet.setColumnWidth(1, 90 * 256);
            SectionSheet.fitWidth(sheet);
            cell(sheet, 0, 0, document.title(), true).setCellStyle(styles.title());
            sheet.getRow(0).setHeightInPoints(SectionSheet.TITLE);
            cell(sheet, 1, 0, document.subtitle(), true).setCellStyle(styles.lead());
            int row = 3;
            for (var line : CsvReportWriter.about(document, words).rows()) {
                cell(sheet, row, 0, words.cell(line.getFirst(), null), true).setCellStyle(styles.strong());
                cell(sheet, row++, 1, words.cell(line.getLast(), null), false).setCellStyle(styles.wrapped());
            }
            cell(sheet, ++row, 0, words.of("contents"), true).setCellStyle(styles.strong());
            for (var entry : contents.entrySet()) {
                link(cell(sheet, row++, 1, entry.getValue(), false), entry.getKey());
            }
        }

        private void define(XSSFSheet sheet) {
            sheet.setColumnWidth(0, 34 * 256);
            sheet.setColumnWidth(1, 100 * 256);
            cell(sheet, 0, 0, words.of("term"), true).setCellStyle(styles.head());
            cell(sheet, 0, 1, words.of("definition"), false).setCellStyle(styles.head());
            sheet.createFreezePane(0, 1);
            SectionSheet.fitWidth(sheet);
            int row = 1;
            for (var definition : document.definitions()) {
                cell(sheet, row, 0, definition.term(), true).setCellStyle(styles.wrappedStrong());
                int lines = 1
                        + Math.max(
                                definition.text().length() / 90,
                                definition.term().length() / 30);
                sheet.getRow(row).setHeightInPoints(lines * SectionSheet.LINE);
                cell(sheet, row++, 1, definition.text(), false).setCellStyle(styles.wrapped());
            }
        }

        private void link(Cell cell, XSSFSheet sheet) {
            var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + sheet.getSheetName() + "'!A1");
            cell.setHyperlink(link);
            cell.setCellStyle(styles.link());
        }

        private static Cell cell(XSSFSheet sheet, int row, int column, String text, boolean first) {
            var line = first || sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            var cell = line.createCell(column);
            cell.setCellValue(text);
            return cell;
        }

        /** A sheet with a name that Excel takes and that no other sheet has; a long title ends with a whole word. */
        private XSSFSheet sheet(String title) {
            var safe = WorkbookUtil.createSafeSheetName(title.replaceAll("[:'\\[\\]]", ""), ' ');
            int end = safe.length() > LONGEST_NAME ? safe.lastIndexOf(' ', LONGEST_NAME) : safe.length();
            var base = safe.substring(0, end > 0 ? end : LONGEST_NAME);
            var name = base;
            for (int i = 2; workbook.getSheetIndex(name) >= 0; i++) {
                name = base + " " + i;
            }
            return workbook.createSheet(name);
        }
    }
}
