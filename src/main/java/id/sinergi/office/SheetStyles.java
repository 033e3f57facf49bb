package id.sinergi.office;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Palette;
import id.sinergi.language.FormulaGuard;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.jspecify.annotations.Nullable;

/** The cell styles of one workbook, each made once. Percentages are stored as fractions, the way spreadsheets do. */
final class SheetStyles {

    private final Workbook workbook;
    private final String language;
    private final Map<String, CellStyle> known = new HashMap<>();

    SheetStyles(Workbook workbook, Locale locale) {
        this.workbook = workbook;
        this.language = language(locale);
    }

    /** What tells a number format which language it is written in. */
    static String language(Locale locale) {
        return "en".equals(locale.getLanguage()) ? "[$-409]" : "[$-421]";
    }

    void fill(Cell cell, id.sinergi.document.Cell content, @Nullable ValueFormat format) {
        switch (content) {
            case id.sinergi.document.Cell.Text text -> {
                cell.setCellValue(text.text());
                cell.setCellStyle(FormulaGuard.dangerous(text.text()) ? quoted() : plain());
            }
            case id.sinergi.document.Cell.Number number -> number(cell, number.value(), format);
            case id.sinergi.document.Cell.Day day -> {
                cell.setCellValue(day.date());
                cell.setCellStyle(format(language + "d mmm yyyy"));
            }
            case id.sinergi.document.Cell.Empty _ -> cell.setCellStyle(plain());
        }
    }

    /** A number of digits and at most one dot, shown with its decimals and no other signs. */
    void fillAsWritten(Cell cell, String number) {
        int decimals = Math.max(0, new BigDecimal(number).scale());
        cell.setCellValue(Double.parseDouble(number));
        cell.setCellStyle(format(decimals == 0 ? "0" : "0." + "0".repeat(decimals)));
    }

    private void number(Cell cell, double value, @Nullable ValueFormat format) {
        if (format == ValueFormat.PERCENT) {
            cell.setCellValue(value / 100);
            cell.setCellStyle(format(language + "0.0%"));
        } else if (format == ValueFormat.RATIO) {
            cell.setCellValue(value);
            cell.setCellStyle(format(language + "#,##0.00"));
        } else {
            cell.setCellValue(value);
            cell.setCellStyle(format(language + (value == Math.rint(value) ? "#,##0" : "#,##0.0")));
        }
    }

    CellStyle title() {
        return known.computeIfAbsent("title", key -> text(16, true, Palette.INK));
    }

    CellStyle lead() {
        return known.computeIfAbsent("lead", key -> text(11, false, Palette.INK_2));
    }

    CellStyle strong() {
        return known.computeIfAbsent("strong", key -> text(11, true, Palette.INK));
    }

    CellStyle link() {
        return known.computeIfAbsent("link", key -> text(11, false, Palette.ACCENT));
    }

    CellStyle wrappedStrong() {
        return known.computeIfAbsent("wrappedStrong", key -> {
            var style = text(11, true, Palette.INK);
            style.setWrapText(true);
            return style;
        });
    }

    CellStyle wrapped() {
        return known.computeIfAbsent("wrapped", key -> {
            var style = text(11, false, Palette.INK);
            style.setWrapText(true);
            return style;
        });
    }

    CellStyle head() {
        return known.computeIfAbsent("head", key -> {
            var style = text(11, true, "ffffff");
            style.setFillForegroundColor(new XSSFColor(Palette.opaque(Palette.ACCENT), null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
            return style;
        });
    }

    CellStyle headOfNumbers() {
        return known.computeIfAbsent("headOfNumbers", key -> {
            var style = workbook.createCellStyle();
            style.cloneStyleFrom(head());
            style.setAlignment(HorizontalAlignment.RIGHT);
            return style;
        });
    }

    private CellStyle plain() {
        return known.computeIfAbsent("plain", key -> words());
    }

    private CellStyle quoted() {
        return known.computeIfAbsent("quoted", key -> {
            var style = words();
            style.setQuotePrefixed(true);
            return style;
        });
    }

    private CellStyle format(String pattern) {
        return known.computeIfAbsent(pattern, key -> {
            var style = lined();
            style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
            return style;
        });
    }

    /** Words keep a distance from the numbers before them. */
    private XSSFCellStyle words() {
        var style = lined();
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        return style;
    }

    private XSSFCellStyle lined() {
        var style = (XSSFCellStyle) workbook.createCellStyle();
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(new XSSFColor(Palette.opaque(Palette.LINE), null));
        return style;
    }

    private XSSFCellStyle text(int size, boolean bold, String color) {
        var style = (XSSFCellStyle) workbook.createCellStyle();
        var font = (XSSFFont) workbook.createFont();
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        font.setColor(new XSSFColor(Palette.opaque(color), null));
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
