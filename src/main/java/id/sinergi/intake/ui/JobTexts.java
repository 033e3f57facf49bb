package id.sinergi.intake.ui;

import id.sinergi.intake.JobState;
import id.sinergi.intake.JobState.Cancelling;
import id.sinergi.intake.JobState.Comparing;
import id.sinergi.intake.JobState.Ended;
import id.sinergi.intake.JobState.EndedJointly;
import id.sinergi.intake.JobState.Posting;
import id.sinergi.intake.JobState.Questioned;
import id.sinergi.intake.JobState.Queued;
import id.sinergi.intake.JobState.Read;
import id.sinergi.intake.JobState.Reading;
import id.sinergi.intake.JobState.Refused;
import id.sinergi.intake.PostResult;
import id.sinergi.intake.PostResult.DoubtsNotAccepted;
import id.sinergi.intake.PostResult.JustificationMissing;
import id.sinergi.intake.PostResult.NothingToPost;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.PostResult.PreviewChanged;
import id.sinergi.intake.PostResult.ReasonMissing;
import id.sinergi.intake.PostResult.RejectedRowsNotAccepted;
import id.sinergi.intake.PostResult.Submitted;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.source.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the state of a job is called. */
final class JobTexts {

    private JobTexts() {}

    static String of(JobState state, Locale locale) {
        return switch (state) {
            case Reading(double fraction, int rows, Duration left) ->
                Texts.of("intake.upload.reading", locale, number(rows, locale)) + left(left, locale);
            case Comparing(int rows, boolean slow, boolean waits) ->
                waits
                        ? Texts.of("intake.upload.waits", locale, number(rows, locale))
                        : Texts.of("intake.upload.comparing", locale, number(rows, locale)) + slow(slow, locale);
            case Posting(boolean slow) -> Texts.of("intake.upload.posting", locale) + slow(slow, locale);
            case Queued() -> Texts.of("intake.month.queued", locale);
            case Cancelling() -> Texts.of("intake.upload.cancelling", locale);
            case Read read -> "";
            case Questioned questioned -> "";
            case Ended(PostResult result) -> of(result, locale);
            case EndedJointly(List<Integer> batches) -> jointly(batches, locale);
            case Refused(Problem problem) -> problem.text(locale);
        };
    }

    private static String jointly(List<Integer> batches, Locale locale) {
        return batches.isEmpty()
                ? Texts.of("intake.upload.nothing", locale)
                : Texts.of(
                        "intake.month.posted",
                        locale,
                        batches.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    static String of(PostResult result, Locale locale) {
        return switch (result) {
            case Posted(int batch) -> Texts.of("intake.upload.posted", locale, String.valueOf(batch));
            case Submitted() -> Texts.of("approval.submitted", locale);
            case NothingToPost() -> Texts.of("intake.upload.nothing", locale);
            case PreviewChanged changed -> Texts.of("intake.upload.data-changed", locale);
            case RejectedRowsNotAccepted(int rejected) -> Texts.of("intake.upload.not-accepted", locale, rejected);
            case DoubtsNotAccepted(int doubts) -> Texts.of("intake.upload.doubts-not-accepted", locale, doubts);
            case ReasonMissing(int doubts) -> Texts.of("quality.outlier.reason.missing", locale, doubts);
            case JustificationMissing(int reassigned) -> Texts.of("intake.upload.not-justified", locale, reassigned);
        };
    }

    private static String left(@Nullable Duration left, Locale locale) {
        if (left == null) {
            return "";
        }
        return " · "
                + (left.compareTo(Duration.ofMinutes(1)) < 0
                        ? Texts.of("intake.upload.seconds-left", locale, left.toSeconds() + 1)
                        : Texts.of("intake.upload.minutes-left", locale, left.toMinutes() + 1));
    }

    private static String slow(boolean slow, Locale locale) {
        return slow ? " " + Texts.of("intake.upload.slow", locale) : "";
    }

    private static String number(int rows, Locale locale) {
        return Figures.in(locale).number(rows);
    }
}
