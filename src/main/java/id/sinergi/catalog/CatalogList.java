package id.sinergi.catalog;

import java.util.regex.Pattern;

/** The lists that administrators keep. */
public enum CatalogList {
    DESTINATION("[A-Z]{2}"),
    CENTRE("[A-Z0-9][A-Z0-9.-]{1,19}"),
    SECTOR("[A-Z0-9][A-Z0-9.-]{1,19}"),
    SCHEME("[A-Z0-9][A-Z0-9.-]{1,19}"),
    KBLI("[0-9]{2}");

    private final Pattern code;

    CatalogList(String code) {
        this.code = Pattern.compile(code);
    }

    /** Whether files can carry the code. */
    boolean allows(String wanted) {
        return code.matcher(wanted).matches();
    }
}
