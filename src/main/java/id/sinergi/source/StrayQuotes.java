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

    /** The other half of a wide character says nothing. */
    void look(byte b) {
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
