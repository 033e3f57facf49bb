package id.sinergi.reading;

import id.sinergi.source.RowSource;
import id.sinergi.source.SourceRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows whose first ones are looked at before they are read. */
final class Sampled implements RowSource {

    private static final int ROWS = 50;

    private final RowSource source;
    private final Deque<SourceRow> first = new ArrayDeque<>();
    private final List<List<String>> sample = new ArrayList<>();

    Sampled(RowSource source) {
        this.source = source;
        for (int i = 0; i < ROWS; i++) {
            var row = source.next();
            if (row == null) {
                break;
            }
            first.add(row);
            if (row.defect() == null) {
                sample.add(row.values());
            }
        }
    }

    /** The values of the first rows that can be read, as the file has them. */
    List<List<String>> sample() {
        return sample;
    }

    @Override
    public List<String> header() {
        return source.header();
    }

    @Override
    public List<String> headings() {
        return source.headings();
    }

    @Override
    public @Nullable SourceRow next() {
        return first.isEmpty() ? source.next() : first.poll();
    }

    @Override
    public double progress() {
        return source.progress();
    }

    @Override
    public void close() {
        source.close();
    }
}
