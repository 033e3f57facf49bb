package id.sinergi.language;

/** Keeps spreadsheets from running a text as a formula. */
public final class FormulaGuard {

    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    /** Whether a spreadsheet would read the text as a formula when it opens or edits it. */
    public static boolean dangerous(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text behind an apostrophe where it would run. */
    public static String inert(String text) {
        return dangerous(text) ? "'" + text : text;
    }
}
