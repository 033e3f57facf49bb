package id.sinergi.template;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.sinergi.row.FileKind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Empty files of each kind: what is filled into them is read without a question. */
@Service
@PreAuthorize("hasAnyRole('STAFF', 'ADMINISTRATOR')")
public class Templates {

    private final CodeSheets codes;

    Templates(CodeSheets codes) {
        this.codes = codes;
    }

    /** The headings alone, as UTF-8 that spreadsheets know by its mark. */
    public void writeCsv(FileKind kind, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        csv.writeRecord(kind.columns());
        csv.flush();
        writer.flush();
    }

    /** The headings with what each column may hold, and a sheet of notes. */
    public void writeWorkbook(FileKind kind, Locale locale, OutputStream out) throws IOException {
        try (var workbook = new TemplateWorkbook(kind.word(), columns(kind), locale)) {
            workbook.write(out);
        }
    }

    List<TemplateColumn> columns(FileKind kind) {
        return kind.columns().stream()
                .map(name -> new TemplateColumn(
                        name, !kind.isOptional(name), TemplateColumn.example(kind, name), allowed(kind, name)))
                .toList();
    }

    private List<String> allowed(FileKind kind, String column) {
        return switch (column) {
            case "jenis_kelamin" -> List.of("L", "P");
            case "kode_wilayah" -> regions(kind);
            case "kode_balai" -> codes(CodeSheet.CENTRE);
            case "kode_sektor" -> codes(CodeSheet.SECTOR);
            case "kode_kbli" -> codes(CodeSheet.KBLI);
            case "negara" -> codes(CodeSheet.COUNTRY);
            case "skema_penempatan" -> codes(CodeSheet.SCHEME);
            case "kode_perjanjian" -> codes(CodeSheet.AGREEMENT);
            case "jenis" -> List.of("baru", "perpanjangan", "re-entry");
            case "hasil" -> List.of("K", "BK");
            case "status" ->
                kind == FileKind.TRAINING ? List.of("berjalan", "selesai", "berhenti") : List.of("sementara", "tetap");
            case "triwulan" -> List.of("1", "2", "3", "4");
            case "kumulatif" -> List.of("ya", "tidak");
            default -> List.of();
        };
    }

    /** People live in regencies; a target may be of any region. */
    private List<String> regions(FileKind kind) {
        return codes(CodeSheet.REGION).stream()
                .filter(code -> kind == FileKind.TARGET || code.length() == "52.03".length())
                .toList();
    }

    private List<String> codes(CodeSheet sheet) {
        return codes.rows(sheet).stream().map(CodeRow::code).toList();
    }
}
