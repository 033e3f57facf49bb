package id.sinergi.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other; memory does not grow with the file. */
public interface RowSource extends AutoCloseable {

    Pattern SPACES = Pattern.compile("[\\s_]+");

    /** Column names in lower case, as the first row has them. */
    List<String> header();

    /** The next row that is not blank; none at the end. */
    @Nullable
    SourceRow next();

    /** The part of the file that was read, between 0 and 1; negative if that is not known. */
    double progress();

    @Override
    void close();

    static String columnName(String text) {
        return SPACES.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("_");
    }
}
