package id.sinergi.api;

import java.util.List;
import org.springframework.http.HttpStatus;

/** Why a question has no answer; the texts {@code api.problem.CODE} and {@code api.problem.CODE.title} say it. */
class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient List<String> arguments;

    ApiProblem(HttpStatus status, String code, String... arguments) {
        super(code);
        this.status = status;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    List<String> arguments() {
        return arguments;
    }
}
