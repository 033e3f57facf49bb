package id.sinergi.indicator;

import id.sinergi.database.SystemRows;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To which countries anybody was placed, which are few of all there are; read once for each batch. */
@Component
public class PlacedDestinations {

    private record Known(int batch, Set<Integer> numbers) {}

    private final JdbcClient jdbc;
    private final DataVersion version;
    private volatile Known known = new Known(-1, Set.of());

    PlacedDestinations(JdbcClient jdbc, DataVersion version) {
        this.jdbc = jdbc;
        this.version = version;
    }

    /** Their numbers; those of today, whichever batch a page is about. */
    public Set<Integer> numbers() {
        int batch = version.current();
        if (known.batch() != batch) {
            known = new Known(batch, SystemRows.call(this::read));
        }
        return known.numbers();
    }

    @EventListener(FiguresReplaced.class)
    void forget() {
        known = new Known(-1, Set.of());
    }

    private Set<Integer> read() {
        return jdbc.sql("select distinct destination from cell where grain = 3 and region = 0 and placed > 0")
                .query((row, number) -> row.getInt(1))
                .set();
    }
}
