package id.sinergi.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other; memory does not grow with the file. */
public interface RowSource extends AutoCloseable {

    Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    Pattern SPACES = Pattern.compile("[\\s\\p{Z}_]+");
    Pattern AT_ENDS = Pattern.compile("^_|_$");

    /** Column names in lower case, as the row of the headings has them. */
    List<String> header();

    /** The same as the file writes them. */
    List<String> headings();

    /** The next row that is not blank; none at the end. */
    @Nullable
    SourceRow next();

    /** The part of the file that was read, between 0 and 1; negative if that is not known. */
    double progress();

    @Override
    void close();

    /** The name of a column by its heading, whatever spaces, visible or not, are in and around it. */
    static String columnName(String text) {
        var seen = UNSEEN.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        return AT_ENDS.matcher(SPACES.matcher(seen).replaceAll("_")).replaceAll("");
    }
}
