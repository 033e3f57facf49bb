package id.sinergi.api;

import id.sinergi.api.IndicatorAnswer.Data;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.indicator.Withheld;
import id.sinergi.reconciliation.ComparisonService;
import id.sinergi.reconciliation.OpenCases;
import id.sinergi.region.RegionCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The programme's placements, KP2MI's list and what was published of a slice, as the page of reconciliation shows them. */
@RestController
class ComparisonController {

    static final String COMPARISON = IndicatorController.ROOT + "/comparison";

    /** All that may stand in the address. */
    static final Set<String> PARAMETERS = Question.PARAMETERS.stream()
            .filter(name -> !name.equals(Breakdown.PARAMETER))
            .collect(Collectors.toUnmodifiableSet());

    private final ComparisonService comparisons;
    private final Answers answers;
    private final SliceParameters slices;

    ComparisonController(ComparisonService comparisons, Answers answers, SliceParameters slices) {
        this.comparisons = comparisons;
        this.answers = answers;
        this.slices = slices;
    }

    /** @param parameters those of the screens' addresses */
    @GetMapping(COMPARISON)
    ResponseEntity<Object> comparison(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            WebRequest request) {
        var form = Representation.accepted(accept);
        var slice = read(parameters);
        var regions = answers.regions(slice);
        var cases = new OpenCases(slice, comparisons.cases(slice));
        if (request.checkNotModified(VersionTag.of(form, List.of(slice, regions, cases, answers.data())))) {
            return IndicatorController.unchanged();
        }
        var answer = answer(slice, regions);
        return IndicatorController.answer(form, form == Representation.CSV ? ComparisonCsv.of(answer) : answer);
    }

    private ComparisonAnswer answer(Slice slice, List<RegionCode> regions) {
        try {
            return ComparisonAnswer.of(
                    comparisons.of(slice, Locale.ENGLISH),
                    regions.stream().map(RegionCode::toString).toList(),
                    Data.of(answers.data()));
        } catch (Withheld refused) {
            throw new ApiProblem(HttpStatus.FORBIDDEN, "withheld");
        }
    }

    /** @throws ApiProblem naming everything that is not understood */
    private Slice read(Map<String, List<String>> parameters) {
        var reading = slices.read(parameters);
        var unknown = Stream.concat(
                        reading.unknown().stream(),
                        parameters.keySet().stream()
                                .filter(name -> !PARAMETERS.contains(name))
                                .sorted())
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "parameters", unknown);
        }
        return reading.slice();
    }
}
