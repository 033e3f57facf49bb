package id.sinergi.quality;

import id.sinergi.indicator.GivenParameters;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.journey.RecordKind;
import id.sinergi.period.PeriodRange;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The address of the page of data quality: a slice's agreement, period, region and batch, and the source in detail. */
@Component
public class QualityAddress {

    public static final String PAGE = "mutu";
    public static final String SOURCE = "sumber";

    /** Files are of no sector, sex or destination. */
    public static final Set<String> FILTERS =
            Set.of(SliceParameters.AGREEMENT, SliceParameters.PERIOD, SliceParameters.REGION, SliceParameters.AS_OF);

    private static final int USUAL_MONTHS = 12;

    private final SliceParameters parameters;
    private final Clock clock;

    QualityAddress(SliceParameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /** The running month and those before it. */
    public PeriodRange usualPeriod() {
        var now = YearMonth.now(clock);
        return new PeriodRange(now.minusMonths(USUAL_MONTHS - 1L), now);
    }

    public Slice usual() {
        return parameters.usual().withPeriod(usualPeriod());
    }

    /** What else narrows a slice is left out, and said to be. */
    public SliceParameters.Reading read(Map<String, List<String>> query) {
        var given = new GivenParameters(query);
        var asked = parameters.read(query);
        var slice = asked.slice();
        if (!query.containsKey(SliceParameters.PERIOD) || isUnread(asked)) {
            slice = slice.withPeriod(usualPeriod());
        }
        var used = Slice.of(slice.agreement(), slice.period())
                .withRegion(slice.region())
                .withAsOf(slice.asOf());
        query.forEach((name, values) -> {
            if (isFilter(name)) {
                values.forEach(value -> given.leaveOut(name, value));
            }
        });
        return new SliceParameters.Reading(used, asked.unknown()).and(given.unknown());
    }

    private static boolean isUnread(SliceParameters.Reading asked) {
        return asked.unknown().stream().anyMatch(one -> one.startsWith(SliceParameters.PERIOD + "="));
    }

    private static boolean isFilter(String name) {
        return Set.of(
                        SliceParameters.SECTOR,
                        SliceParameters.CENTRE,
                        SliceParameters.DESTINATION,
                        SliceParameters.SEX,
                        SliceParameters.BOUNDARIES)
                .contains(name);
    }

    public static Optional<RecordKind> kind(String name) {
        return Arrays.stream(RecordKind.values())
                .filter(kind -> kind.name().equals(name))
                .findAny();
    }

    public Map<String, List<String>> write(Slice slice, RecordKind kind) {
        var query = new LinkedHashMap<>(parameters.write(slice));
        query.remove(SliceParameters.PERIOD);
        if (!slice.period().equals(usualPeriod())) {
            query.put(SliceParameters.PERIOD, List.of(slice.period().toString()));
        }
        if (kind != RecordKind.TRAINING) {
            query.put(SOURCE, List.of(kind.name()));
        }
        return query;
    }
}
