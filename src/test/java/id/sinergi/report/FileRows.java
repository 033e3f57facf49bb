package id.sinergi.report;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import id.sinergi.language.Figures;
import id.sinergi.office.CsvStyle;
import id.sinergi.office.NativeFigures;
import id.sinergi.pdf.TaggedPdf;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The rows of all tables and charts in a file, each cut to its first cells; whole numbers as people read them, and no
 * spaces, which the lines of pages swallow.
 */
public final class FileRows {

    private FileRows() {}

    public static List<List<String>> of(ReportFile file, ReportFormat format, int cells) throws IOException {
        return switch (format) {
            case XLSX -> cut(sheets(file.content()), cells);
            case PPTX -> cut(slides(file.content()), cells);
            case PDF, PDF_PAPER -> cut(pages(file.content()), cells);
            default -> cut(tables(file), cells);
        };
    }

    public static List<String> squeezed(List<String> row) {
        return row.stream().map(cell -> cell.replaceAll("\\s", "")).toList();
    }

    private static List<List<String>> cut(Stream<List<String>> rows, int cells) {
        return rows.filter(row -> row.size() >= cells)
                .map(row -> squeezed(row.subList(0, cells)))
                .toList();
    }

    private static Stream<List<String>> sheets(byte[] content) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            return StreamSupport.stream(workbook.spliterator(), false)
                    .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                    .map(FileRows::cells)
                    .toList()
                    .stream();
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, Math.max(0, row.getLastCellNum()))
                .mapToObj(column -> text(row.getCell(column)))
                .toList();
    }

    private static String text(Cell cell) {
        return cell == null
                ? ""
                : cell.getCellType() == CellType.NUMERIC ? number(cell.getNumericCellValue()) : cell.toString();
    }

    private static Stream<List<String>> slides(byte[] content) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var show = new XMLSlideShow(new ByteArrayInputStream(content))) {
            for (var slide : show.getSlides()) {
                for (var shape : slide.getShapes()) {
                    if (shape instanceof XSLFTable table) {
                        table.getRows()
                                .forEach(row -> rows.add(row.getCells().stream()
                                        .map(XSLFTextShape::getText)
                                        .toList()));
                    } else if (shape instanceof XSLFGraphicFrame frame && frame.getChart() != null) {
                        rows.addAll(drawn(frame.getChart()));
                    }
                }
            }
        }
        return rows.stream();
    }

    private static List<List<String>> drawn(XDDFChart chart) {
        var names = NativeFigures.categories(chart);
        var series = NativeFigures.of(chart);
        return IntStream.range(0, names.size())
                .mapToObj(i -> Stream.concat(
                                Stream.of(names.get(i)),
                                series.stream()
                                        .map(values -> values.get(i))
                                        .map(value -> value == null ? "" : number(value)))
                        .toList())
                .toList();
    }

    private static Stream<List<String>> pages(byte[] content) throws IOException {
        try (var pdf = new TaggedPdf(content)) {
            return pdf.sections().stream()
                    .flatMap(section -> section.all("TR").stream())
                    .map(row -> row.kids().stream().map(TaggedPdf.Tag::text).toList())
                    .toList()
                    .stream();
        }
    }

    private static Stream<List<String>> tables(ReportFile file) throws IOException {
        return CsvFigures.tables(file, CsvStyle.PLAIN).stream()
                .flatMap(table -> CsvReader.builder().ofCsvRecord(table).stream())
                .map(row -> row.getFields().stream()
                        .map(field -> field.matches("-?\\d+(\\.\\d+)?") ? number(Double.parseDouble(field)) : field)
                        .toList());
    }

    private static String number(double value) {
        return requireNonNull(Figures.INDONESIAN.number(Math.round(value)));
    }
}
