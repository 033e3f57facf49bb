package id.sinergi.language;

/** Which sign parts the thousands of a number, and which its decimals. */
public enum NumberStyle {
    /** {@code 1.234,5} */
    INDONESIAN('.', ','),
    /** {@code 1,234.5} */
    ENGLISH(',', '.');

    private final char thousands;
    private final char decimals;

    NumberStyle(char thousands, char decimals) {
        this.thousands = thousands;
        this.decimals = decimals;
    }

    char thousands() {
        return thousands;
    }

    char decimals() {
        return decimals;
    }
}
