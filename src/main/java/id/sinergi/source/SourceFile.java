package id.sinergi.source;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Opens a file as rows, whatever its format. */
public final class SourceFile {

    private SourceFile() {}

    /**
     * @param headings tells the names of columns from a title and from rows; asked about the first rows of the file, and
     *     of each visible sheet
     * @throws IntakeException if the file is of no format that can be read
     */
    public static RowSource open(Path file, FileScan scan, Predicate<List<String>> headings) {
        return switch (scan.form()) {
            case TEXT -> new CsvRows(file, scan, headings);
            case ZIP -> zipped(file, headings);
            case OLE2 -> new GridRows(OldWorkbook.of(file, scan.size()), headings);
        };
    }

    private static RowSource zipped(Path file, Predicate<List<String>> headings) {
        var found = SheetGuard.check(file);
        return SheetGuard.isOpenDocument(file)
                ? new GridRows(OpenDocument.of(file), headings)
                : new SheetRows(file, found, headings);
    }
}
