package id.sinergi.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.period.PeriodRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is usually known of months, and months corrected by it. */
class LateReportsTest {

    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final int MONTHS = 24;

    /** A posting: so many people more, or fewer, of a month on a day. */
    private record Posting(YearMonth month, LocalDate day, int people) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void sharesEqualARecountOfThePostingsKnownOnEachDay(long seed) {
        var postings = postings(new Random(seed));
        int told = 0;
        for (var day = FIRST.atDay(1); day.isBefore(FIRST.plusMonths(30).atDay(1)); day = day.plusDays(17)) {
            var today = day;
            var known = postings.stream()
                    .filter(posting -> !posting.day().isAfter(today))
                    .toList();
            var late = LateReports.of(history(postings, today), today);
            for (int age : new int[] {0, 5, 10, 14, 28, 45, 90, 181}) {
                int percent = late.of(age).map(KnownShare::percent).orElse(-1);
                assertThat(percent).as("%s, %d days", today, age).isEqualTo(recount(known, today, age));
                told += percent > 0 ? 1 : 0;
            }
            assertThat(late.of(182)).contains(KnownShare.EVERYTHING);
        }
        assertThat(told).isGreaterThan(50);
    }

    /** The rule once more, by its words: in percent, 0 for what is usually unknown, -1 for a history that is too short. */
    private static int recount(List<Posting> known, LocalDate today, int age) {
        var begin = known.stream().map(Posting::day).min(LocalDate::compareTo).orElse(today);
        int old = 0;
        long all = 0;
        int begun = 0;
        double byThen = 0;
        double atLast = 0;
        for (var month = FIRST; month.isBefore(FIRST.plusMonths(MONTHS)); month = month.plusMonths(1)) {
            var end = month.atEndOfMonth();
            if (end.isBefore(begin) || end.plusDays(182).isAfter(today)) {
                continue;
            }
            long last = sum(known, month, today);
            long then = sum(known, month, end.plusDays(age));
            old += known.stream().map(Posting::month).anyMatch(month::equals) ? 1 : 0;
            all += last;
            begun += then > 0 ? 1 : 0;
            byThen += then > 0 ? then : 0;
            atLast += then > 0 ? last : 0;
        }
        if (old < 6 || all < 500) {
            return -1;
        }
        return begun < 6 || atLast < 500 ? 0 : (int) Math.clamp(Math.round(100 * byThen / atLast), 1, 100);
    }

    private static long sum(List<Posting> known, YearMonth month, LocalDate until) {
        return known.stream()
                .filter(posting ->
                        posting.month().equals(month) && !posting.day().isAfter(until))
                .mapToLong(Posting::people)
                .sum();
    }

    @Test
    void monthsThatCameAllAtOnceWhenTheProgrammeBeganTellNothing() {
        var day = FIRST.plusMonths(24).atDay(15);
        var history = new PostedHistory(day);
        for (int place = 0; place < MONTHS; place++) {
            history.enter(FIRST.plusMonths(place), day.minusDays(30), 1_000);
        }

        assertThat(LateReports.of(history, day).of(14)).isEmpty();
        assertThat(corrected(history).late()).isEmpty();
    }

    @Test
    void theLastMonthIsForecastWithWhatIsUsuallyReportedOfItLater() {
        var history = steady(FIRST.plusMonths(18).atDay(15), 1_000, 800);
        var known = corrected(history);

        assertThat(known.late()).containsOnlyKeys(FIRST.plusMonths(17));
        assertThat(known.late().get(FIRST.plusMonths(17)))
                .isEqualTo(new Lateness(FIRST.plusMonths(17), 15, 80, true, 200, Math.sqrt(200)));
        assertThat(known.sum(PeriodRange.year(2025)).expected()).isEqualTo(12_000, within(0.001));
        assertThat(standing(history).sum(PeriodRange.year(2025)).expected()).isLessThan(11_800);
        assertThat(known.sum(PeriodRange.year(2025)).counted()).isEqualTo(5_800);
    }

    @Test
    void anIntervalHoldsTheErrorOfTheCorrectionToo() {
        var known = corrected(steady(FIRST.plusMonths(18).atDay(15), 1_000, 800));
        var half = new PeriodRange(FIRST.plusMonths(12), FIRST.plusMonths(17));

        var forecast = known.sum(half);

        assertThat(forecast.expected()).isEqualTo(6_000, within(0.001));
        assertThat(forecast.high() - forecast.expected()).isEqualTo(1.44 * Math.sqrt(200), within(0.1));
        assertThat(forecast.low()).isGreaterThan(5_800).isLessThan(6_000);
    }

    @Test
    void aMonthOfWhichLessThanHalfIsUsuallyKnownIsForecastLikeThoseToCome() {
        var known = corrected(steady(FIRST.plusMonths(18).atDay(15), 1_000, 490));

        assertThat(known.course().last()).isEqualTo(FIRST.plusMonths(16));
        assertThat(known.last()).isEqualTo(FIRST.plusMonths(17));
        assertThat(known.sum(PeriodRange.year(2025)).expected()).isEqualTo(12_000, within(0.001));
        assertThat(known.sum(PeriodRange.year(2025)).counted()).isEqualTo(5_490);
    }

    @Test
    void aMonthThatIsKnownEarlierThanAnyOtherIsNotTakenAsItStands() {
        var history = steady(FIRST.plusMonths(18).atDay(3), 1_000, 800);
        history.enter(FIRST.plusMonths(17), FIRST.plusMonths(18).atDay(2), 300);

        assertThat(corrected(history).late().get(FIRST.plusMonths(17)))
                .isEqualTo(new Lateness(FIRST.plusMonths(17), 3, 0, false, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void nothingThatWasPostedLaterChangesAForecastOfADay(long seed) {
        var postings = postings(new Random(seed));
        var day = FIRST.plusMonths(20).atDay(12);
        var before =
                postings.stream().filter(posting -> !posting.day().isAfter(day)).toList();

        var all = history(postings, FIRST.plusMonths(40).atDay(1));

        assertThat(corrected(all.until(day)).sum(PeriodRange.year(2025)))
                .isEqualTo(corrected(history(before, day)).sum(PeriodRange.year(2025)));
        assertThat(corrected(all).sum(PeriodRange.year(2025)))
                .isNotEqualTo(corrected(history(before, day)).sum(PeriodRange.year(2025)));
    }

    @Test
    void theSentenceSaysWhatWasCorrectedAndWhatWasLeftOut() {
        var corrected = YearEnd.told(
                corrected(steady(FIRST.plusMonths(18).atDay(15), 1_000, 800)), 2025, PeriodRange.year(2025), null);
        var without = YearEnd.told(
                corrected(steady(FIRST.plusMonths(18).atDay(15), 1_000, 490)), 2025, PeriodRange.year(2025), null);

        assertThat(YearEndText.sentence(corrected, Locale.of("id")))
                .endsWith("dari bulan lengkap s.d. Jun 2025. Bulan terakhir dikoreksi +200 untuk laporan susulan:"
                        + " Jun 2025 biasanya 80% diketahui setelah 15 hari.");
        assertThat(YearEndText.sentence(without, Locale.ENGLISH))
                .endsWith(
                        "from complete months up to May 2025. Jun 2025 was not taken as it stands: usually only 49% of it"
                                + " is known 15 days after its end.");
    }

    /** Every month the same: a part of it ten days after its end, the rest sixteen days after. */
    private static PostedHistory steady(LocalDate day, long count, long early) {
        var history = new PostedHistory(day);
        for (int place = 0; place < 18; place++) {
            var end = FIRST.plusMonths(place).atEndOfMonth();
            history.enter(YearMonth.from(end), end.plusDays(10), early);
            history.enter(YearMonth.from(end), end.plusDays(16), count);
        }
        return history;
    }

    private static List<Posting> postings(Random random) {
        var postings = new ArrayList<Posting>();
        for (int place = 0; place < MONTHS; place++) {
            var month = FIRST.plusMonths(place);
            int files = 1 + random.nextInt(6);
            for (int file = 0; file < files; file++) {
                postings.add(new Posting(
                        month,
                        month.atEndOfMonth().plusDays(random.nextInt(14) + (long) file * random.nextInt(60)),
                        file == 0 ? 60 + random.nextInt(100) : random.nextInt(40) - 10));
            }
        }
        return postings;
    }

    private static PostedHistory history(List<Posting> postings, LocalDate day) {
        var history = new PostedHistory(day);
        postings.forEach(posting ->
                history.enter(posting.month(), posting.day(), sum(postings, posting.month(), posting.day())));
        return history;
    }

    private static KnownMonths corrected(PostedHistory history) {
        return KnownMonths.of(counts(history), counts(history), LateReports.of(history, history.day()));
    }

    private static KnownMonths standing(PostedHistory history) {
        return KnownMonths.of(counts(history), counts(history));
    }

    private static SortedMap<YearMonth, Long> counts(PostedHistory history) {
        var counts = new TreeMap<YearMonth, Long>();
        history.months().stream()
                .filter(month -> month.atEndOfMonth().until(history.day(), ChronoUnit.DAYS) > 0)
                .forEach(month -> counts.put(month, history.count(month, history.day())));
        return counts;
    }
}
