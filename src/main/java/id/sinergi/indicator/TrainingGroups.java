package id.sinergi.indicator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.stereotype.Component;

/** The training groups of a regency, counted once for each question and data version. */
@Component
class TrainingGroups {

    private static final long ROWS = 200_000;

    private record Key(CellQuestion question, int version) {}

    private final JourneyRows rows;
    private final DataVersion version;
    private final Cache<Key, List<TrainingGroup>> known = Caffeine.newBuilder()
            .maximumWeight(ROWS)
            .weigher((Key key, List<TrainingGroup> groups) -> groups.size() + 1)
            .build();

    TrainingGroups(JourneyRows rows, DataVersion version) {
        this.rows = rows;
        this.version = version;
    }

    /** The largest first; the list is shared by all who ask. */
    List<TrainingGroup> of(CellQuestion question) {
        return known.get(new Key(question, version.current()), key -> List.copyOf(rows.groups(key.question())));
    }
}
