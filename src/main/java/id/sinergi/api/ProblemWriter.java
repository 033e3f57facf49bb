package id.sinergi.api;

import id.sinergi.database.DatabaseTrouble;
import id.sinergi.language.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.json.JsonMapper;

/** Tells clients what is wrong as {@code application/problem+json}, in Indonesian unless they ask for English. */
@RestControllerAdvice(
        assignableTypes = {
            IndicatorController.class,
            ComparisonController.class,
            PublishedController.class,
            FileController.class
        })
class ProblemWriter {

    private static final Logger log = LoggerFactory.getLogger(ProblemWriter.class);
    private static final Locale INDONESIAN = Locale.of("id");

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ApiProblem problem, HttpServletRequest request) {
        return answer(problem, request);
    }

    /** What went wrong inside is for the log, not for the client. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(RuntimeException failure, HttpServletRequest request) {
        if (DatabaseTrouble.behind(failure).isPresent()) {
            log.warn("{} could not be answered: the database does not answer", request.getRequestURI());
            return answer(new ApiProblem(HttpStatus.SERVICE_UNAVAILABLE, "away"), request);
        }
        log.error("{} could not be answered", request.getRequestURI(), failure);
        return answer(new ApiProblem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected"), request);
    }

    /** The answer to a request without a valid token. */
    void unauthorized(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"sinergi\"");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(
                response.getOutputStream(), detail(new ApiProblem(HttpStatus.UNAUTHORIZED, "unauthorized"), request));
    }

    private static ResponseEntity<ProblemDetail> answer(ApiProblem problem, HttpServletRequest request) {
        return ResponseEntity.status(problem.status())
                .headers(headers -> {
                    if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
                        headers.set(HttpHeaders.RETRY_AFTER, "10");
                    }
                })
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail(problem, request));
    }

    private static ProblemDetail detail(ApiProblem problem, HttpServletRequest request) {
        var locale = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? INDONESIAN : request.getLocale();
        var key = "api.problem." + problem.code();
        var detail = ProblemDetail.forStatusAndDetail(
                problem.status(), Texts.of(key, locale, problem.arguments().toArray()));
        detail.setTitle(Texts.of(key + ".title", locale));
        detail.setType(URI.create("urn:sinergi:problem:" + problem.code()));
        detail.setInstance(URI.create(request.getRequestURI()));
        return detail;
    }
}
