package id.sinergi.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTestExtension;
import id.sinergi.chart.Point;
import id.sinergi.chart.Series;
import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount;
import id.sinergi.demo.FileRecount.Counted;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.period.PeriodRange;
import id.sinergi.security.UserRole;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PostgresTest(properties = DemoProgramme.CONTEXT)
class MapMonthsTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @Autowired
    ApplicationContext context;

    @Autowired
    MapMonths months;

    @Autowired
    OverviewService overviews;

    @Autowired
    SliceParameters parameters;

    private FileRecount recount;

    @BeforeEach
    void data() {
        recount = DemoProgramme.in(context);
    }

    @AfterEach
    void signOut() {
        ViewTestExtension.signOut();
    }

    @Test
    void everyMonthWithDataIsALayerThatHoldsWhatARecountGivesAndNoOtherMonthIs() {
        ViewTestExtension.signIn(context, UserRole.MINISTER, "id", 0);
        var expected = new TreeMap<>(recount.by(Counted.TRAINED, FileRecount.Cell::month));
        assertThat(shown()).isEqualTo(expected);
    }

    @Test
    void whatIsOutOfScopeHasNoValueInAnyMonth() {
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 3500);
        var layers = months.of(overviews.of(slice(), INDONESIAN).map(), slice(), INDONESIAN)
                .layers();
        assertThat(layers)
                .allSatisfy(layer -> assertThat(layer.points())
                        .filteredOn(point -> point.value() != null)
                        .extracting(Point::key)
                        .containsExactly("35"));
    }

    private TreeMap<YearMonth, Long> shown() {
        return months.of(overviews.of(slice(), INDONESIAN).map(), slice(), INDONESIAN).layers().stream()
                .collect(Collectors.toMap(
                        layer -> YearMonth.parse(layer.key()), MapMonthsTest::sum, Long::sum, TreeMap::new));
    }

    private static long sum(Series layer) {
        return layer.points().stream()
                .map(Point::value)
                .filter(Objects::nonNull)
                .mapToLong(Double::longValue)
                .sum();
    }

    /** Longer than there are data, at both ends. */
    private Slice slice() {
        return parameters.usual().withPeriod(new PeriodRange(YearMonth.of(2025, 1), YearMonth.of(2027, 12)));
    }
}
