package id.sinergi.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Where the headings of a CSV file are and what separates them: lines above may say which separator a spreadsheet program
 * should take, or what the table is about.
 *
 * @param line lines before the headings
 */
record CsvStart(int line, char separator) {

    private static final int LOOKED_AT = 1 << 16;
    private static final int MOST_LINES = 30;
    private static final List<String> MARKUP =
            List.of("<html", "<!doctype", "<?xml", "<table", "<head", "<body", "<meta", "<style", "<div", "<!--");
    private static final String PDF = "%pdf-";
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /** The first line that is not blank where no line has headings that are known. */
    static CsvStart of(Path file, FileScan scan, Predicate<List<String>> headings) {
        var lines = lines(file, scan);
        for (int i = 0; i < lines.size(); i++) {
            for (char separator : SEPARATORS) {
                if (headings.test(names(lines.get(i), separator))) {
                    requireOneSeparator(lines.get(i));
                    return new CsvStart(i, separator);
                }
            }
        }
        refuseOthers(lines);
        return first(lines);
    }

    /** Many a system names a page of the web as if it were a workbook. */
    private static void refuseOthers(List<String> lines) {
        var start = lines.stream()
                .map(line -> line.strip().toLowerCase(Locale.ROOT))
                .filter(line -> !line.isEmpty())
                .findFirst();
        if (start.isEmpty() && lines.size() < MOST_LINES) {
            throw new IntakeException("intake.error.empty");
        }
        if (start.filter(line -> MARKUP.stream().anyMatch(line::startsWith)).isPresent()) {
            throw new IntakeException("intake.error.markup");
        }
        if (start.filter(line -> line.startsWith(PDF)).isPresent()) {
            throw new IntakeException("intake.error.not-text");
        }
    }

    private static CsvStart first(List<String> lines) {
        var line = lines.stream().filter(text -> !text.isBlank()).findFirst().orElse("");
        requireOneSeparator(line);
        return new CsvStart(0, line.contains(";") ? ';' : line.contains(",") || !line.contains("\t") ? ',' : '\t');
    }

    private static void requireOneSeparator(String line) {
        if (line.contains(",") && line.contains(";")) {
            throw new IntakeException("intake.error.mixed-separators");
        }
    }

    private static List<String> names(String line, char separator) {
        return Arrays.stream(line.split(String.valueOf(separator == '|' ? "\\|" : separator), -1))
                .map(name -> RowSource.columnName(name.strip().replaceAll("^\"|\"$", "")))
                .toList();
    }

    private static List<String> lines(Path file, FileScan scan) {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(scan.textStart());
            return new String(in.readNBytes(LOOKED_AT), scan.charset())
                    .lines()
                    .limit(MOST_LINES)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
