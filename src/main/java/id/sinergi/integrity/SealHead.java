package id.sinergi.integrity;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A link of the chain as it is kept elsewhere: printed on a file, or written down.
 *
 * @param number its place in the chain
 * @param start the first eight hexadecimal digits of its hash
 */
public record SealHead(int number, String start) {

    private static final int DIGITS = 8;
    private static final int GROUP = 4;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9}):([0-9a-f]{4}) ?([0-9a-f]{4})$");

    static SealHead of(int number, byte[] hash) {
        return new SealHead(number, HexFormat.of().formatHex(hash).substring(0, DIGITS));
    }

    /**
     * Reads what {@link #toString} and files say.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static SealHead of(String text) {
        var found = WRITTEN.matcher(text.toLowerCase(Locale.ROOT).strip());
        if (!found.find()) {
            throw new IllegalArgumentException(text);
        }
        return new SealHead(Integer.parseInt(found.group(1)), found.group(2) + found.group(3));
    }

    /** {@code 412:3fa9c01b}. */
    @Override
    public String toString() {
        return number + ":" + start;
    }

    /** {@code 412:3fa9 c01b}. */
    public String grouped() {
        return number + ":" + start.substring(0, GROUP) + " " + start.substring(GROUP);
    }
}
