package id.sinergi.template;

import id.sinergi.language.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An empty table whose cells are text, so that no spreadsheet rounds a number or turns a date around, with lists to choose
 * from, what each column means beside the cell, and the same on a sheet of its own.
 */
final class TemplateWorkbook implements AutoCloseable {

    private static final int LAST_ROW = 1_048_575;
    private static final int LONGEST_PROMPT = 250;
    private static final int WIDTH = 256 * 22;
    private static final int TEXT_WIDTH = 256 * 90;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Locale locale;
    private final CellStyle text = workbook.createCellStyle();
    private final CellStyle head = workbook.createCellStyle();
    private final XSSFSheet table;
    private final XSSFSheet notes;
    private final XSSFSheet lists;

    TemplateWorkbook(String kind, List<TemplateColumn> columns, Locale locale) {
        this.locale = locale;
        var bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        table = workbook.createSheet(kind);
        notes = workbook.createSheet(Texts.of("template.notes", locale));
        lists = workbook.createSheet(Texts.of("template.lists", locale));
        describe(
                0,
                head,
                List.of("column", "required", "meaning", "example").stream()
                        .map(part -> Texts.of("template.notes." + part, locale))
                        .toList());
        table.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            add(i, columns.get(i));
        }
        table.createFreezePane(0, 1);
        notes.createFreezePane(0, 1);
        notes.setColumnWidth(2, TEXT_WIDTH);
    }

    private void add(int number, TemplateColumn column) {
        var cell = table.getRow(0).createCell(number);
        cell.setCellValue(column.name());
        cell.setCellStyle(head);
        table.setColumnWidth(number, WIDTH);
        table.setDefaultColumnStyle(number, text);
        var meaning = Texts.of("template.column." + column.name(), locale);
        validate(number, column, meaning);
        describe(
                number + 1,
                text,
                List.of(
                        column.name(),
                        Texts.of(column.required() ? "template.required" : "template.optional", locale),
                        meaning,
                        column.example()));
    }

    private void validate(int number, TemplateColumn column, String meaning) {
        var helper = table.getDataValidationHelper();
        var rule = helper.createValidation(
                constraint(number, column), new CellRangeAddressList(1, LAST_ROW, number, number));
        rule.createPromptBox(column.name(), meaning.substring(0, Math.min(meaning.length(), LONGEST_PROMPT)));
        rule.setShowPromptBox(true);
        rule.setEmptyCellAllowed(true);
        rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        rule.createErrorBox(column.name(), Texts.of("template.not-listed", locale));
        rule.setShowErrorBox(!column.allowed().isEmpty());
        table.addValidationData(rule);
    }

    /** A list to choose from, or anything that has a length. */
    private DataValidationConstraint constraint(int number, TemplateColumn column) {
        var helper = table.getDataValidationHelper();
        if (column.allowed().isEmpty()) {
            return helper.createTextLengthConstraint(DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "0", null);
        }
        for (int i = 0; i < column.allowed().size(); i++) {
            var row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
            row.createCell(number).setCellValue(column.allowed().get(i));
        }
        var letter = CellReference.convertNumToColString(number);
        return helper.createFormulaListConstraint("'%s'!$%s$1:$%s$%d"
                .formatted(
                        lists.getSheetName(), letter, letter, column.allowed().size()));
    }

    private void describe(int row, CellStyle style, List<String> values) {
        var described = notes.createRow(row);
        for (int i = 0; i < values.size(); i++) {
            var cell = described.createCell(i);
            cell.setCellValue(values.get(i));
            cell.setCellStyle(style);
            notes.setColumnWidth(i, WIDTH);
        }
    }

    void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
