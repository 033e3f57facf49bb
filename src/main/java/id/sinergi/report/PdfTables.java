package id.sinergi.report;

import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Tables that go on from page to page, their header repeated on each. */
final class PdfTables {

    private static final int MANY_COLUMNS = 7;

    private final PdfFonts fonts;
    private final Words words;

    PdfTables(PdfFonts fonts, Words words) {
        this.fonts = fonts;
        this.words = words;
    }

    PdfPTable of(DataTable content) {
        var table = new PdfPTable(widths(content));
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setSplitLate(true);
        table.setSpacingBefore(10);
        double size = content.columns().size() > MANY_COLUMNS ? 6.8 : 8.5;
        for (var column : content.columns()) {
            var cell = new PdfPCell(fonts.phrase(column.name(), size, "ffffff", true));
            cell.setBackgroundColor(Palette.color(Palette.ACCENT));
            cell.setHorizontalAlignment(column.format() == null ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
            table.addCell(padded(cell));
        }
        for (var row : content.rows()) {
            for (int i = 0; i < row.size(); i++) {
                var format = content.columns().get(i).format();
                var cell = new PdfPCell(fonts.phrase(words.cell(row.get(i), format), size, Palette.INK, false));
                cell.setHorizontalAlignment(
                        row.get(i) instanceof Cell.Number ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
                table.addCell(padded(cell));
            }
        }
        return table;
    }

    private static float[] widths(DataTable content) {
        var widths = new float[content.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = content.widths().get(i).floatValue();
        }
        return widths;
    }

    private static PdfPCell padded(PdfPCell cell) {
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderColor(Palette.color(Palette.LINE));
        cell.setPaddingLeft(5);
        cell.setPaddingTop(3);
        cell.setPaddingBottom(4);
        return cell;
    }
}
