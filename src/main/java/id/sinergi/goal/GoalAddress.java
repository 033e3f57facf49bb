package id.sinergi.goal;

import id.sinergi.indicator.GivenParameters;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import java.time.Clock;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Which targets an address asks for: the agreement, a whole year, and a region that is the viewer's first one unless named. */
@Component
public class GoalAddress {

    public static final String YEAR = "tahun";

    private static final List<String> OF_SLICE =
            List.of(SliceParameters.AGREEMENT, SliceParameters.REGION, SliceParameters.AS_OF);

    private final SliceParameters parameters;
    private final CurrentScope scope;
    private final Clock clock;

    GoalAddress(SliceParameters parameters, CurrentScope scope, Clock clock) {
        this.parameters = parameters;
        this.scope = scope;
        this.clock = clock;
    }

    /** The years that can be asked about, the latest first. */
    public List<Integer> years() {
        var years = parameters.years();
        return IntStream.rangeClosed(years.from().getYear(), years.to().getYear())
                .map(year -> years.to().getYear() + years.from().getYear() - year)
                .boxed()
                .toList();
    }

    public SliceParameters.Reading read(Map<String, List<String>> asked) {
        var ofSlice = new LinkedHashMap<>(asked);
        ofSlice.keySet().retainAll(OF_SLICE);
        var reading = parameters.read(ofSlice);
        var given = new GivenParameters(asked);
        int year = given.one(YEAR, this::year).orElse(Year.now(clock).getValue());
        var slice = reading.slice().withPeriod(PeriodRange.year(year));
        return new SliceParameters.Reading(
                        asked.containsKey(SliceParameters.REGION) ? slice : slice.withRegion(usual(scope.get())),
                        reading.unknown())
                .and(given.unknown());
    }

    private Optional<Integer> year(String text) {
        return years().stream()
                .filter(year -> text.equals(String.valueOf(year)))
                .findAny();
    }

    private static RegionCode usual(RegionScope scope) {
        return scope.isEmpty()
                ? RegionCode.INDONESIA
                : scope.regions().iterator().next();
    }

    /** The parameters of {@link #read}; the region always stands in it, since the usual one differs from viewer to viewer. */
    public Map<String, List<String>> write(Slice slice) {
        var written = new LinkedHashMap<>(parameters.write(slice));
        written.keySet().retainAll(OF_SLICE);
        written.put(SliceParameters.REGION, List.of(slice.region().toString()));
        written.put(YEAR, List.of(String.valueOf(slice.period().from().getYear())));
        return written;
    }
}
