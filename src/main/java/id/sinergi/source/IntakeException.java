package id.sinergi.source;

import java.util.List;
import java.util.Locale;

/** A whole file or request is refused, and nothing was changed; the problem says why in the reader's language. */
public class IntakeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public IntakeException(String key, String... arguments) {
        this(new Problem(key, List.of(arguments)));
    }

    public IntakeException(Problem problem) {
        super(problem.text(Locale.ENGLISH));
        this.problem = problem;
    }

    public static IntakeException notStaged(int upload) {
        return new IntakeException("intake.error.not-staged", String.valueOf(upload));
    }

    /** A batch is not taken back without saying why. */
    public static IntakeException withoutReason(int batch) {
        return new IntakeException("intake.error.no-reason", String.valueOf(batch));
    }

    public static IntakeException notRevertible(int batch) {
        return new IntakeException("intake.error.not-revertible", String.valueOf(batch));
    }

    public static IntakeException batchOfOthers(int batch) {
        return new IntakeException("intake.error.batch-of-others", String.valueOf(batch));
    }

    public static IntakeException rowsOfOthers(int upload) {
        return new IntakeException("intake.error.rows-of-others", String.valueOf(upload));
    }

    public Problem problem() {
        return problem;
    }
}
