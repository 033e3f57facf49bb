package id.sinergi.api;

import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/**
 * An indicator of a slice, whole or broken down.
 *
 * @param by nothing for the whole, one breakdown, or two for every pair of their members
 */
record Question(Indicator indicator, Slice slice, List<Breakdown> by) {

    private static final int MOST_BREAKDOWNS = 2;

    Question {
        by = List.copyOf(by);
    }

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
        var indicator = indicator(code);
        var reading = slices.read(parameters);
        var names = parameters.getOrDefault(Breakdown.PARAMETER, List.of());
        var unknown = Stream.of(
                        reading.unknown().stream(),
                        parameters.keySet().stream()
                                .filter(name -> !PARAMETERS.contains(name))
                                .sorted(),
                        names.stream()
                                .filter(name -> Breakdown.find(name).isEmpty())
                                .map(name -> Breakdown.PARAMETER + "=" + name))
                .flatMap(each -> each)
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "parameters", unknown);
        }
        return possible(new Question(indicator, reading.slice(), breakdowns(names)));
    }

    private static Indicator indicator(String code) {
        return Indicator.all().stream()
                .filter(one -> one.name().equals(code))
                .findAny()
                .orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "indicator", code));
    }

    private static List<Breakdown> breakdowns(List<String> names) {
        return names.stream()
                .distinct()
                .flatMap(name -> Breakdown.find(name).stream())
                .toList();
    }

    private static Question possible(Question question) {
        if (!question.isPossible()) {
            throw new ApiProblem(
                    HttpStatus.BAD_REQUEST,
                    "breakdown",
                    question.indicator().name(),
                    question.by().stream().map(Breakdown::name).collect(Collectors.joining(" × ")));
        }
        return question;
    }

    /** Sectors and provinces are counted for members of one breakdown, not for pairs nor for destinations. */
    private boolean isPossible() {
        long regions = by.stream().filter(one -> one.dimension().isRegion()).count();
        return by.size() <= MOST_BREAKDOWNS
                && regions <= 1
                && !(needsTotals() && (by.size() > 1 || by.contains(Breakdown.NEGARA)));
    }

    /** Whether the members' figures have to be asked one by one, since they do not follow from counts. */
    boolean needsTotals() {
        return indicator.unit() == Indicator.Unit.SECTORS || indicator.unit() == Indicator.Unit.PROVINCES;
    }
}
