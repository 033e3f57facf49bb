package id.sinergi.person;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a missing or lost person key into two lines at start-up instead of a stack trace. */
final class PersonKeyFailureAnalyzer extends AbstractFailureAnalyzer<PersonKeyException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PersonKeyException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
