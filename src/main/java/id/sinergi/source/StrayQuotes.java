package id.sinergi.source;

/** Looks through the bytes of a CSV file for text that goes on behind a closing quotation mark. */
final class StrayQuotes {

    private boolean atStart = true;
    private boolean inside;
    private boolean closing;
    private boolean found;

    boolean found() {
        return found;
    }

    /** Most files have no quotation marks at all, and need no second look. */
    void look(byte[] bytes, int length) {
        if (found || !inside && !hasQuote(bytes, length)) {
            atStart = endsField(bytes[length - 1]);
            return;
        }
        for (int i = 0; i < length; i++) {
            look(bytes[i]);
        }
    }

    private static boolean hasQuote(byte[] bytes, int length) {
        boolean has = false;
        for (int i = 0; i < length; i++) {
            has |= bytes[i] == '"';
        }
        return has;
    }

    /** The other half of a wide character says nothing. */
    private void look(byte b) {
        if (found || b == 0) {
            return;
        }
        if (closing) {
            closing = false;
            if (b == '"') {
                return;
            }
            inside = false;
            found = !endsField(b);
        }
        if (inside) {
            closing = b == '"';
        } else {
            inside = b == '"' && atStart;
            atStart = endsField(b);
        }
    }

    private static boolean endsField(byte b) {
        return b == ',' || b == ';' || b == '\t' || b == '|' || b == '\n' || b == '\r';
    }
}
