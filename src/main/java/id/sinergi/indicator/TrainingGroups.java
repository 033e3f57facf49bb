package id.sinergi.indicator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.sinergi.catalog.Catalog;
import id.sinergi.journey.JourneyReader;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The training groups of a regency, counted once for each question and data version. */
@Component
class TrainingGroups {

    private static final long ROWS = 200_000;

    private record GroupKey(CellQuestion question, int version) {}

    private final JourneyReader journeys;
    private final Catalog catalog;
    private final DataVersion version;
    private final Cache<GroupKey, List<TrainingGroup>> known = Caffeine.newBuilder()
            .maximumWeight(ROWS)
            .weigher((GroupKey key, List<TrainingGroup> groups) -> groups.size() + 1)
            .build();

    TrainingGroups(JourneyReader journeys, Catalog catalog, DataVersion version) {
        this.journeys = journeys;
        this.catalog = catalog;
        this.version = version;
    }

    /** The largest first; the list is shared by all who ask. */
    List<TrainingGroup> of(CellQuestion question) {
        return known.get(new GroupKey(question, version.current()), key -> read(key.question()));
    }

    @EventListener(FiguresReplaced.class)
    void forget() {
        known.invalidateAll();
    }

    private List<TrainingGroup> read(CellQuestion question) {
        return journeys.groups(question.journeys(Stage.TRAINED)).stream()
                .map(row -> new TrainingGroup(
                        row.trainingGroup(),
                        catalog.centres().get(row.centre()).code(),
                        catalog.sectors().get(row.sector()).code(),
                        row.startedOn(),
                        row.endedOn(),
                        row.trained(),
                        row.certified(),
                        row.placed()))
                .toList();
    }
}
