package id.sinergi.template;

import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.catalog.Catalog;
import id.sinergi.catalog.CatalogEntry;
import id.sinergi.catalog.CatalogList;
import id.sinergi.catalog.CodeList;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.RowSink;
import id.sinergi.office.CsvRowSink;
import id.sinergi.office.CsvStyle;
import id.sinergi.office.XlsxRowSink;
import id.sinergi.region.RegionCatalog;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The codes that files may carry, with their names in both languages: those that hold today. */
@Service
@PreAuthorize("hasAnyRole('STAFF', 'ADMINISTRATOR')")
public class CodeSheets {

    private static final List<String> HEAD = List.of("kode", "nama_id", "nama_en");

    private final Catalog catalog;
    private final RegionCatalog regions;
    private final AgreementCatalog agreements;
    private final Clock clock;

    CodeSheets(Catalog catalog, RegionCatalog regions, AgreementCatalog agreements, Clock clock) {
        this.catalog = catalog;
        this.regions = regions;
        this.agreements = agreements;
        this.clock = clock;
    }

    List<CodeRow> rows(CodeSheet sheet) {
        return switch (sheet) {
            case REGION ->
                regions.all().stream()
                        .map(region -> new CodeRow(region.code().toString(), region.name()))
                        .toList();
            case CENTRE -> of(catalog.centres(), CatalogList.CENTRE);
            case SECTOR -> of(catalog.sectors(), CatalogList.SECTOR);
            case COUNTRY -> of(catalog.destinations(), CatalogList.DESTINATION);
            case SCHEME -> of(catalog.schemes(), CatalogList.SCHEME);
            case KBLI -> of(catalog.kbliDivisions(), CatalogList.KBLI);
            case AGREEMENT ->
                agreements.all().stream()
                        .map(agreement -> new CodeRow(agreement.code(), agreement.name()))
                        .toList();
        };
    }

    private List<CodeRow> of(CodeList<? extends CatalogEntry> entries, CatalogList list) {
        var names = catalog.names(list);
        var today = LocalDate.now(clock);
        return entries.stream()
                .filter(entry -> names.get(entry.id()).validity().covers(today))
                .map(entry -> new CodeRow(entry.code(), entry.name()))
                .toList();
    }

    public void writeCsv(CodeSheet sheet, OutputStream out) throws IOException {
        try (var sink = new CsvRowSink(out, CsvStyle.SPREADSHEET)) {
            write(sheet, sink);
        }
    }

    public void writeWorkbook(CodeSheet sheet, Locale locale, OutputStream out) throws IOException {
        try (var sink = new XlsxRowSink(out, sheet.word(), locale)) {
            write(sheet, sink);
        }
    }

    private void write(CodeSheet sheet, RowSink sink) throws IOException {
        sink.head(HEAD.stream().map(Column::words).toList());
        for (var row : rows(sheet)) {
            sink.row(Stream.of(row.code(), row.name().id(), row.name().en())
                    .map(Cell::of)
                    .toList());
        }
    }
}
