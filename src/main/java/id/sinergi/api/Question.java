package id.sinergi.api;

import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** An indicator of a slice, whole or broken down. */
record Question(Indicator indicator, Slice slice, @Nullable Breakdown by) {

    /** All that may stand in the address. */
    static final Set<String> PARAMETERS = Set.of(
            SliceParameters.AGREEMENT,
            SliceParameters.PERIOD,
            SliceParameters.REGION,
            SliceParameters.SECTOR,
            SliceParameters.CENTRE,
            SliceParameters.DESTINATION,
            SliceParameters.SEX,
            SliceParameters.AS_OF,
            Breakdown.PARAMETER);

    /** @throws ApiProblem naming everything that is not understood; a question is never answered by halves */
    static Question read(String code, Map<String, List<String>> parameters, SliceParameters slices) {
        var indicator = Arrays.stream(Indicator.values())
                .filter(one -> one.name().equals(code))
                .findAny()
                .orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "indicator", code));
        var reading = slices.read(parameters);
        var unknown = new ArrayList<>(reading.unknown());
        parameters.keySet().stream()
                .filter(name -> !PARAMETERS.contains(name))
                .sorted()
                .forEach(unknown::add);
        Breakdown by = null;
        for (var name : parameters.getOrDefault(Breakdown.PARAMETER, List.of())) {
            by = Breakdown.find(name).orElse(null);
            if (by == null) {
                unknown.add(Breakdown.PARAMETER + "=" + name);
            }
        }
        if (!unknown.isEmpty()) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "parameters", String.join(", ", unknown));
        }
        return new Question(indicator, reading.slice(), by);
    }

    /** Whether the members' figures have to be asked one by one, since they do not follow from counts. */
    boolean needsTotals() {
        return indicator.unit() == Indicator.Unit.SECTORS || indicator.unit() == Indicator.Unit.PROVINCES;
    }
}
