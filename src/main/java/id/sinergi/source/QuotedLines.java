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

    /** Of what is longer nothing is kept and nothing judged: the reader of rows has bounds of its own. */
    private static final int LONGEST = 1 << 16;

    private final BufferedReader text;
    private final char separator;
    private final StringBuilder line = new StringBuilder();
    private boolean judging = true;
    private boolean inside;
    private String ready = "";
    private int at;

    QuotedLines(BufferedReader text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (at == ready.length()) {
            if (!judging) {
                return text.read(into, offset, length);
            }
            ready = next();
            at = 0;
            if (ready.isEmpty()) {
                return -1;
            }
        }
        int read = Math.min(length, ready.length() - at);
        ready.getChars(at, at + read, into, offset);
        at += read;
        return read;
    }

    /** The next line with what ends it, as it is or with the mark instead; nothing at the end. */
    private String next() throws IOException {
        line.setLength(0);
        int c = text.read();
        while (c >= 0 && c != '\n' && c != '\r' && line.length() < LONGEST) {
            line.append((char) c);
            c = text.read();
        }
        boolean whole = c < 0 || c == '\n' || c == '\r';
        var end = c < 0 ? "" : String.valueOf((char) c);
        judging = whole;
        return whole ? passed(line.toString()) + end : line + end;
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
        text.close();
    }
}
