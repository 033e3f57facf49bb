package id.sinergi.audit;

import id.sinergi.document.Cell;
import id.sinergi.document.DataTable.Column;
import id.sinergi.office.CsvRowSink;
import id.sinergi.office.CsvStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A long list as a CSV file, row by row; that it was fetched is entered in the audit log. */
@Component
public class FetchedList {

    private final AuditLog log;

    FetchedList(AuditLog log) {
        this.log = log;
    }

    /**
     * Writes a list.
     *
     * @param file its name
     * @param parameters what was asked for, as in the address of the page
     * @param rows gives each row, as long as its head, to what it is handed
     */
    public void write(
            String file,
            Map<String, List<String>> parameters,
            List<String> head,
            Consumer<Consumer<List<String>>> rows,
            OutputStream out)
            throws IOException {
        log.enter(AuditEntry.of("EXPORTED").on(file).about(written(parameters)));
        try (var csv = new CsvRowSink(out, CsvStyle.SPREADSHEET)) {
            csv.head(head.stream().map(Column::words).toList());
            rows.accept(row -> csv.row(row.stream().map(Cell::of).toList()));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static String written(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + parameter.getValue().getFirst())
                .collect(Collectors.joining("&"));
    }
}
