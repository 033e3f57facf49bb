package id.sinergi.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start-up what of a demonstration is left, and what to do, instead of a stack trace. */
final class DemoRemainsAnalyzer extends AbstractFailureAnalyzer<DemoRemains> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoRemains cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "A demonstration cannot be turned into a production system. Start with a new SINERGI_DATA_DIRECTORY or an"
                        + " empty database and import the real files there, or go on as a demonstration (./sinergi run).",
                cause);
    }
}
