package id.sinergi.source;

/**
 * Looks through the bytes of a sheet, before anything of it is parsed, for what no spreadsheet program writes and a parser
 * would take for minutes or gigabytes: numbers of hundreds of digits, and columns beyond the last one there is.
 */
final class CellBounds {

    /** A number of Excel has at most 25 letters. */
    private static final int LONGEST_NUMBER = 300;

    /** The last column is {@code XFD}. */
    private static final int LONGEST_COLUMN = 3;

    private static final byte[] ADDRESS = {' ', 'r', '='};

    private int digits;
    private int matched;
    private int letters = -1;

    /** @throws IntakeException if there is one */
    void look(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            look(bytes[i]);
        }
    }

    private void look(byte letter) {
        digits = letter >= '0' && letter <= '9' ? digits + 1 : 0;
        if (digits > LONGEST_NUMBER) {
            throw new IntakeException("intake.error.damaged-zip");
        }
        if (letters >= 0) {
            inAddress(letter);
        } else if (matched == ADDRESS.length) {
            letters = letter == '"' || letter == '\'' ? 0 : -1;
            matched = 0;
        } else {
            matched = letter == ADDRESS[matched] ? matched + 1 : letter == ADDRESS[0] ? 1 : 0;
        }
    }

    private void inAddress(byte letter) {
        if (letter < 'A' || letter > 'Z') {
            letters = -1;
        } else if (++letters > LONGEST_COLUMN) {
            throw new IntakeException("intake.error.damaged-zip");
        }
    }
}
