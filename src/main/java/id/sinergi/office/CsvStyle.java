package id.sinergi.office;

import java.io.Serializable;

/**
 * How a CSV file is written.
 *
 * @param mark whether it starts with a byte order mark, which Excel needs to read UTF-8
 * @param separator comma or semicolon
 * @param indonesian whether numbers are written {@code 1234,5} instead of {@code 1234.5}
 */
public record CsvStyle(boolean mark, char separator, boolean indonesian) implements Serializable {

    /** What a spreadsheet with Indonesian settings opens by a double click. */
    public static final CsvStyle SPREADSHEET = new CsvStyle(true, ';', true);

    /** What programs read. */
    public static final CsvStyle PLAIN = new CsvStyle(false, ',', false);

    public CsvStyle {
        if (separator != ',' && separator != ';') {
            throw new IllegalArgumentException("A CSV file is separated by comma or semicolon");
        }
        if (separator == ',' && indonesian) {
            throw new IllegalArgumentException("Numbers with a decimal comma need the semicolon");
        }
    }
}
