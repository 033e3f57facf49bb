package id.sinergi.source;

import java.nio.file.Path;

/** Opens a file as rows, whatever its format. */
public final class SourceFile {

    private SourceFile() {}

    /** @throws IntakeException if the file is of no format that can be read */
    public static RowSource open(Path file, FileScan scan) {
        return switch (scan.form()) {
            case TEXT -> new CsvRows(file, scan);
            case ZIP -> {
                SheetGuard.check(file);
                yield new SheetRows(file);
            }
            case OLE2 -> throw new IntakeException("intake.error.old-excel");
        };
    }
}
