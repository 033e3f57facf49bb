package id.sinergi.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.sinergi.language.FormulaGuard;
import id.sinergi.language.Texts;
import id.sinergi.source.Rejection;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes rejected rows as CSV that a spreadsheet opens without running anything in it. */
public final class RejectedRowsFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private RejectedRowsFile() {}

    /** Writes UTF-8 with a byte order mark, separated as spreadsheets of this country expect; leaves the stream open. */
    public static void write(List<Rejection> rejections, Locale locale, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord(
                Texts.of("intake.column.row", locale),
                Texts.of("intake.column.column", locale),
                Texts.of("intake.column.value", locale),
                Texts.of("intake.column.reason", locale));
        for (var rejection : rejections) {
            csv.writeRecord(
                    String.valueOf(rejection.row()),
                    FormulaGuard.inert(rejection.column()),
                    FormulaGuard.inert(rejection.value()),
                    FormulaGuard.inert(rejection.problem().text(locale)));
        }
        csv.flush();
        writer.flush();
    }
}
