package id.sinergi.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.sinergi.office.CsvStyle;
import id.sinergi.report.ServiceFigures.Line;
import id.sinergi.report.ServiceFigures.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The lines that the CSV tables of a zip hold. */
public final class CsvFigures {

    private CsvFigures() {}

    /** The text of each table in the order of the file. */
    public static List<String> tables(ReportFile file, CsvStyle style) throws IOException {
        var tables = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
            while (zip.getNextEntry() != null) {
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                tables.add(style.mark() ? text.substring(1) : text);
            }
        }
        return tables;
    }

    public static List<String> lines(String table, CsvStyle style, Part part, List<Line> like) {
        return CsvReader.builder().fieldSeparator(style.separator()).ofCsvRecord(table).stream()
                .skip(1)
                .map(row -> line(row, style, part, like.getFirst()))
                .toList();
    }

    private static String line(CsvRecord row, CsvStyle style, Part part, Line like) {
        var values = new ArrayList<@Nullable Double>();
        for (int column : ServiceFigures.columns(part, like)) {
            var written = row.getField(column);
            values.add(
                    written.isEmpty()
                            ? null
                            : Double.valueOf(style.indonesian() ? written.replace(',', '.') : written));
        }
        return Line.exact(row.getFields().subList(0, like.labels().size()), values);
    }
}
