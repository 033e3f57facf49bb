package id.sinergi.office;

import id.sinergi.report.ServiceFigures.Line;
import id.sinergi.report.ServiceFigures.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The lines that the typed cells of a sheet, or a native chart's own data, hold. */
public final class SheetFigures {

    /** The row that names the columns. */
    public static final int HEAD = SectionSheet.HEAD;

    private SheetFigures() {}

    /**
     * @param columns where the figures stand
     * @param like lines with as many labels and the same formats
     */
    public static List<String> lines(XSSFSheet sheet, int head, List<Integer> columns, List<Line> like) {
        return IntStream.rangeClosed(head + 1, sheet.getLastRowNum())
                .mapToObj(row -> line(sheet.getRow(row), columns, like.getFirst()))
                .toList();
    }

    private static String line(XSSFRow row, List<Integer> columns, Line like) {
        var labels = IntStream.range(0, like.labels().size())
                .mapToObj(column -> row.getCell(column).getStringCellValue())
                .toList();
        var values = new ArrayList<@Nullable Double>();
        for (int i = 0; i < columns.size(); i++) {
            var cell = row.getCell(columns.get(i));
            boolean number = cell != null && cell.getCellType() == CellType.NUMERIC;
            values.add(number ? cell.getNumericCellValue() * unit(row, columns.get(i)) : null);
        }
        return Line.exact(labels, values);
    }

    /** Percentages are stored as fractions, and shown as what they are. */
    private static double unit(XSSFRow row, int column) {
        return row.getCell(column).getCellStyle().getDataFormatString().contains("%") ? 100 : 1;
    }

    /** What the chart itself draws: each category with its value in each series, whatever its sheet says. */
    public static List<String> lines(XDDFChart chart, List<Line> like) {
        var labels = NativeFigures.categories(chart);
        var series = NativeFigures.of(chart);
        boolean percent = like.getFirst().figures().getFirst().percent();
        return IntStream.range(0, labels.size())
                .mapToObj(i -> Line.exact(
                        List.of(labels.get(i)),
                        series.stream()
                                .map(values -> values.get(i))
                                .map(value -> value == null ? null : value * (percent ? 100 : 1))
                                .toList()))
                .toList();
    }

    /** A chart of nothing is not drawn. */
    public static boolean drawn(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.figures().stream())
                .map(Shown::value)
                .anyMatch(value -> value != null);
    }
}
