package id.sinergi.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How completely months are usually known some days after their end, by the programme's own history: of its months that are
 * old enough, what was counted by then over what is counted now.
 */
final class LateReports {

    /** Days after its end from which a month is taken as it stands: half a year. */
    static final int SETTLED = 182;

    /** Months that a share rests on at least. */
    static final int LEAST_MONTHS = 6;

    /** People who are counted in them at least, so that one percent is no single person. */
    static final int LEAST_PEOPLE = 500;

    private static final int FULL = 100;

    private final PostedHistory history;
    private final LocalDate day;
    private final List<YearMonth> settled;

    private LateReports(PostedHistory history, LocalDate day) {
        this.history = history;
        this.day = day;
        var first = history.first();
        settled = history.months().stream()
                .filter(month -> !month.atEndOfMonth().isBefore(first)
                        && !month.atEndOfMonth().plusDays(SETTLED).isAfter(history.day()))
                .toList();
    }

    /**
     * Months that ended before anything was posted came all at once, and tell nothing of how late reports are.
     *
     * @param day on which the months to be corrected are known as they stand; not before the last one of the history
     */
    static LateReports of(PostedHistory history, LocalDate day) {
        return new LateReports(history, day);
    }

    PostedHistory history() {
        return history;
    }

    /** Days since the end of a month, less than none where the last posting came before it. */
    int age(YearMonth month) {
        return (int) month.atEndOfMonth().until(day, ChronoUnit.DAYS);
    }

    /**
     * What is usually known of a month of this age, of which something is known: a month that nobody had sent by then is not
     * like it. Empty where the history is too short to say.
     */
    Optional<KnownShare> of(int days) {
        if (days >= SETTLED) {
            return Optional.of(KnownShare.EVERYTHING);
        }
        if (!isEnough(settled)) {
            return Optional.empty();
        }
        var begun = settled.stream().filter(month -> known(month, days) > 0).toList();
        return Optional.of(days >= 0 && isEnough(begun) ? share(begun, days) : KnownShare.NOTHING);
    }

    private boolean isEnough(List<YearMonth> months) {
        return months.size() >= LEAST_MONTHS
                && months.stream().mapToLong(this::counted).sum() >= LEAST_PEOPLE;
    }

    private KnownShare share(List<YearMonth> months, int days) {
        double known = months.stream().mapToLong(month -> known(month, days)).sum();
        double counted = months.stream().mapToLong(this::counted).sum();
        int percent = (int) Math.clamp(Math.round(FULL * known / counted), 1, FULL);
        var share = new KnownShare(percent, 0);
        double errors = months.stream()
                .mapToDouble(month -> Math.pow(share.expected(known(month, days)) - counted(month), 2))
                .sum();
        double squares = months.stream()
                .mapToDouble(month -> Math.pow(share.expected(known(month, days)), 2))
                .sum();
        return new KnownShare(percent, Math.sqrt(errors / squares));
    }

    private long known(YearMonth month, int days) {
        return history.count(month, month.atEndOfMonth().plusDays(days));
    }

    private long counted(YearMonth month) {
        return history.count(month, LocalDate.MAX);
    }
}
