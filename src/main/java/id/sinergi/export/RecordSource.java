package id.sinergi.export;

import id.sinergi.document.Cell;
import id.sinergi.document.DataTable.Column;
import id.sinergi.indicator.Slice;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Gives any number of rows one after another, within what the present viewer may see. */
public interface RecordSource {

    /** Takes one row; it throws where the work is to end early. */
    @FunctionalInterface
    interface Receiver {

        void take(List<Cell> row) throws IOException;
    }

    String key();

    String name(Locale locale);

    /** Whether the present viewer may read these rows at all. */
    boolean permitted();

    List<Column> columns(Locale locale);

    /** How many rows {@link #read} is expected to give. */
    long count(Slice slice);

    void read(Slice slice, Locale locale, Receiver receiver) throws IOException;
}
