package id.sinergi.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Freshness;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.PairCounts;
import id.sinergi.indicator.PostingDay;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Totals;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCatalog;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PostgresTest
class FocusTablesTest {

    private static final Slice SLICE = Slice.of("MOU-2025", PeriodRange.year(2026));

    @Autowired
    MemberNames names;

    @Autowired
    RegionCatalog regions;

    @Test
    void theOldBoundariesJoinPapuaAndCountItsSectorsAnew() {
        var table = tables().of(Subject.REGION, SLICE, Boundaries.BEFORE_2022, Locale.of("id"));

        assertThat(table.rows()).extracting(FocusRow::key).containsExactly("91", "35", "92");
        assertThat(table.rows().getFirst().counts().trained()).isEqualTo(30);
        assertThat(table.rows().getFirst().sectors())
                .as("MAN twice is one sector")
                .isEqualTo(2);
    }

    @Test
    void presentBoundariesKeepTheNewProvincesApart() {
        var table = tables().of(Subject.REGION, SLICE, Boundaries.TODAY, Locale.of("id"));

        assertThat(table.rows()).extracting(FocusRow::key).containsExactlyInAnyOrder("35", "93", "94", "95", "96");
        assertThat(Boundaries.TODAY.provinces(regions)).isEqualTo(38);
        assertThat(Boundaries.BEFORE_2022.provinces(regions)).isEqualTo(34);
    }

    private FocusTables tables() {
        return new FocusTables(new Papua(), names, regions);
    }

    /** People in the provinces that Papua was split into. */
    private static final class Papua implements IndicatorService {

        private final List<PairCounts> pairs = List.of(
                new PairCounts("35", "MAN", trained(20)),
                new PairCounts("93", "MAN", trained(10)),
                new PairCounts("94", "MAN", trained(10)),
                new PairCounts("95", "KES", trained(10)),
                new PairCounts("96", "KES", trained(5)));

        private static Counts trained(long people) {
            return new Counts(0, people, 0, 0, 0, 0, 0, 0, 0, 0);
        }

        @Override
        public Totals totals(Slice slice) {
            return new Totals(trained(55), 2, 5);
        }

        @Override
        public List<MemberCounts> series(Slice slice) {
            return List.of();
        }

        @Override
        public List<MemberCounts> breakdown(Slice slice, Dimension dimension) {
            return pairs.stream()
                    .map(pair -> new MemberCounts(pair.row(), pair.counts()))
                    .toList();
        }

        @Override
        public List<PairCounts> matrix(Slice slice, Dimension rows, Dimension columns) {
            return pairs;
        }

        @Override
        public List<PostingDay> postingDays() {
            return List.of();
        }

        @Override
        public Freshness freshness() {
            return new Freshness(1, null, null, false);
        }
    }
}
