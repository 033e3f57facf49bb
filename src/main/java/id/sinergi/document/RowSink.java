package id.sinergi.document;

import id.sinergi.document.DataTable.Column;
import java.io.IOException;
import java.util.List;

/** Takes rows one by one, so that their number does not matter. */
public interface RowSink extends AutoCloseable {

    void head(List<Column> columns) throws IOException;

    void row(List<Cell> cells) throws IOException;

    @Override
    void close() throws IOException;
}
