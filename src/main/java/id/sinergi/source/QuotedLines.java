package id.sinergi.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Passes the lines of a CSV file on, and one private character instead of a line in which text goes on behind a closing
 * quotation mark, so that the other rows can be read.
 */
final class QuotedLines extends Reader {

    /** For private use: no file means anything by it. */
    static final String UNREADABLE = "\uE000";

    private final BufferedReader lines;
    private final char separator;
    private boolean inside;
    private String ready = "";
    private int at;

    QuotedLines(BufferedReader lines, char separator) {
        this.lines = lines;
        this.separator = separator;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (at == ready.length()) {
            var line = lines.readLine();
            if (line == null) {
                return -1;
            }
            ready = passed(line) + '\n';
            at = 0;
        }
        int read = Math.min(length, ready.length() - at);
        ready.getChars(at, at + read, into, offset);
        at += read;
        return read;
    }

    /** A line that began within a value is passed on as it is: where its row began is not known. */
    private String passed(String line) {
        boolean began = inside;
        boolean atStart = !inside;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!inside) {
                inside = c == '"' && atStart;
                atStart = c == separator;
            } else if (c == '"' && next(line, i) == '"') {
                i++;
            } else if (c == '"') {
                inside = false;
                if (next(line, i) != separator && !began) {
                    return UNREADABLE;
                }
            }
        }
        return line;
    }

    /** At the end of a line what ends a value too. */
    private char next(String line, int i) {
        return i + 1 < line.length() ? line.charAt(i + 1) : separator;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
