package id.sinergi.api;

import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.SliceParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The read API: the indicators with their definitions, and the figures of one for a slice. */
@RestController
class IndicatorController {

    static final String ROOT = "/api/v1";

    private final Answers answers;
    private final SliceParameters slices;
    private final ApiDescription description;

    IndicatorController(Answers answers, SliceParameters slices, ApiDescription description) {
        this.answers = answers;
        this.slices = slices;
        this.description = description;
    }

    @GetMapping(ROOT + "/indicators")
    ResponseEntity<Object> indicators(
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept, WebRequest request) {
        var form = Representation.accepted(accept);
        var indicators = Indicator.all().stream().map(IndicatorDescription::of).toList();
        if (request.checkNotModified(VersionTag.of(form, indicators))) {
            return unchanged();
        }
        return answer(form, form == Representation.CSV ? CsvTable.of(indicators) : indicators);
    }

    /** @param parameters those of the screens' addresses, and {@code menurut} */
    @GetMapping(ROOT + "/indicators/{code}")
    ResponseEntity<Object> indicator(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            WebRequest request) {
        var form = Representation.accepted(accept);
        var question = Question.read(code, parameters, slices);
        var regions = answers.regions(question);
        if (request.checkNotModified(VersionTag.of(form, List.of(question, regions, answers.data())))) {
            return unchanged();
        }
        var answer = answers.answer(question);
        return answer(form, form == Representation.CSV ? CsvTable.of(answer) : answer);
    }

    @GetMapping(path = ApiSecurity.DESCRIPTION, produces = MediaType.APPLICATION_JSON_VALUE)
    String description() {
        return description.document();
    }

    /** Nothing else below {@code /api}: no page of the screens either. */
    @RequestMapping("/api/**")
    void nothingHere(HttpServletRequest request) {
        throw new ApiProblem(HttpStatus.NOT_FOUND, "address", request.getRequestURI());
    }

    static ResponseEntity<Object> answer(Representation form, Object body) {
        return privately(HttpStatus.OK).contentType(form.mediaType()).body(body);
    }

    static ResponseEntity<Object> unchanged() {
        return privately(HttpStatus.NOT_MODIFIED).build();
    }

    /** Must be revalidated each time, since a batch can be posted at any moment; shared caches must not store it. */
    private static ResponseEntity.BodyBuilder privately(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.AUTHORIZATION);
    }
}
