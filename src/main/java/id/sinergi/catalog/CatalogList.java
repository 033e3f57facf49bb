package id.sinergi.catalog;

import java.util.regex.Pattern;

/** The lists that administrators keep. */
public enum CatalogList {
    DESTINATION(Pattern.compile("[A-Z]{2}")),
    CENTRE(Pattern.compile("[A-Z0-9][A-Z0-9.-]{1,19}")),
    SECTOR(Pattern.compile("[A-Z0-9][A-Z0-9.-]{1,19}")),
    SCHEME(Pattern.compile("[A-Z0-9][A-Z0-9.-]{1,19}")),
    KBLI(Pattern.compile("[0-9]{2}"));

    private final Pattern code;

    CatalogList(Pattern code) {
        this.code = code;
    }

    /** Whether files can carry the code. */
    boolean allows(String wanted) {
        return code.matcher(wanted).matches();
    }
}
