package id.sinergi.report;

/** Keeps spreadsheets from running a text as a formula. */
final class FormulaGuard {

    private FormulaGuard() {}

    /** Whether a spreadsheet would read the text as a formula when it opens or edits it. */
    static boolean dangerous(String text) {
        return !text.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0;
    }

    /** The text behind an apostrophe where it would run. */
    static String inert(String text) {
        return dangerous(text) ? "'" + text : text;
    }
}
