package id.sinergi.catalog;

import id.sinergi.office.CsvRowSink;
import id.sinergi.office.CsvStyle;
import id.sinergi.office.XlsxRowSink;
import id.sinergi.source.FileScan;
import id.sinergi.source.IntakeException;
import id.sinergi.source.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists as files, out and in again. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class CatalogTransfer {

    private static final int MOST_ROWS = 10_000;

    private final CatalogAdministration administration;

    CatalogTransfer(CatalogAdministration administration) {
        this.administration = administration;
    }

    public void writeCsv(CatalogList list, OutputStream out) throws IOException {
        try (var sink = new CsvRowSink(out, CsvStyle.SPREADSHEET)) {
            CatalogFile.write(list, administration.entries(list), sink);
        }
    }

    public void writeWorkbook(CatalogList list, Locale locale, OutputStream out) throws IOException {
        try (var sink = new XlsxRowSink(out, list.name(), locale)) {
            CatalogFile.write(list, administration.entries(list), sink);
        }
    }

    /**
     * Adds and changes what the file says; entries that it does not name stay.
     *
     * @param locale in which a refusal is put
     * @return the number of its rows
     * @throws IntakeException if it cannot be read or one of its rows is refused; then nothing is changed
     */
    @Transactional
    public int read(CatalogList list, Path file, Locale locale) {
        var known = administration.entries(list).stream()
                .collect(Collectors.toMap(row -> row.code().toUpperCase(Locale.ROOT), Function.identity()));
        int rows = 0;
        try (var source = SourceFile.open(file, FileScan.of(file), CatalogTransfer::isHead)) {
            for (var row = source.next(); row != null; row = source.next()) {
                if (++rows > MOST_ROWS) {
                    throw new IntakeException("catalog.problem.too-many", String.valueOf(MOST_ROWS));
                }
                save(list, new CatalogFileRow(source.header(), row), known, locale);
            }
        }
        return rows;
    }

    private static boolean isHead(List<String> headings) {
        return Stream.of(CatalogFile.CODE, CatalogFile.NAME_ID, CatalogFile.NAME_EN)
                .allMatch(headings::contains);
    }

    private void save(CatalogList list, CatalogFileRow row, Map<String, CatalogRow> known, Locale locale) {
        try {
            administration.save(list, row.over(known.getOrDefault(row.code(), CatalogRow.fresh())));
        } catch (IntakeException refused) {
            throw new IntakeException(
                    "catalog.problem.row",
                    String.valueOf(row.number()),
                    refused.problem().text(locale));
        }
    }
}
