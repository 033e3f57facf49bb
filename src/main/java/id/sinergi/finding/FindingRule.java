package id.sinergi.finding;

import static id.sinergi.indicator.Measure.CERTIFIED;
import static id.sinergi.indicator.Measure.COHORT_ASSESSED;
import static id.sinergi.indicator.Measure.COHORT_CERTIFIED;
import static id.sinergi.indicator.Measure.COHORT_PLACED;
import static id.sinergi.indicator.Measure.ENROLLED;
import static id.sinergi.indicator.Measure.PLACED;
import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.indicator.Counts;
import id.sinergi.judgement.Judgement;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.period.PeriodRange;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fixed rules by which findings are made; each is described in words under {@code finding.RULE.rule}. */
public enum FindingRule {
    BEHIND_PLAN {
        @Override
        Optional<Found> look(FindingCourse course, FindingEvidence evidence) {
            return behind(course, evidence)
                    .filter(judgement -> judgement.toDate().actual() > 0)
                    .map(judgement -> found(judgement, locale -> new Object[] {
                        number(Math.round(judgement.toDate().actual()), locale),
                        number(plan(judgement), locale),
                        percent(judgement.percent().orElse(0), locale),
                        number(Math.round(judgement.gap()), locale)
                    }));
        }
    },
    NOBODY {
        @Override
        Optional<Found> look(FindingCourse course, FindingEvidence evidence) {
            return behind(course, evidence)
                    .filter(judgement -> judgement.toDate().actual() == 0)
                    .map(judgement -> found(judgement, locale -> new Object[] {number(plan(judgement), locale)}));
        }
    },
    FALLING {
        @Override
        Optional<Found> look(FindingCourse course, FindingEvidence evidence) {
            var last = evidence.last();
            long[] trained = IntStream.rangeClosed(-MONTHS_FALLING, 0)
                    .mapToLong(back -> course.in(last.plusMonths(back)).of(TRAINED))
                    .toArray();
            boolean falling = IntStream.range(0, MONTHS_FALLING).allMatch(i -> trained[i] > trained[i + 1]);
            long lost = trained[0] - trained[MONTHS_FALLING];
            return falling && lost >= FEW && lost * 5 >= trained[0]
                    ? Optional.of(new Found(lost, evidence.lastMonths(MONTHS_FALLING + 1), locale -> new Object[] {
                        number(trained[0], locale),
                        month(last.minusMonths(MONTHS_FALLING), locale),
                        number(trained[MONTHS_FALLING], locale),
                        month(last, locale)
                    }))
                    : Optional.empty();
        }
    },
    WAITING {
        @Override
        Optional<Found> look(FindingCourse course, FindingEvidence evidence) {
            var here = course.in(evidence::overdue);
            double usual = share(evidence.whole().in(evidence::overdue), COHORT_PLACED, COHORT_CERTIFIED);
            double own = share(here, COHORT_PLACED, COHORT_CERTIFIED);
            long excess = Math.round((usual - own) / 100 * here.of(COHORT_CERTIFIED));
            return excess >= FEW && usual - own >= POINTS
                    ? Optional.of(new Found(excess, upTo(evidence.known(), evidence::overdue), locale -> new Object[] {
                        number(here.of(COHORT_CERTIFIED) - here.of(COHORT_PLACED), locale),
                        number(here.of(COHORT_CERTIFIED), locale),
                        number(evidence.slowest(), locale),
                        percent(own, locale),
                        percent(usual, locale)
                    }))
                    : Optional.empty();
        }
    },
    JUMP {
        @Override
        Optional<Found> look(FindingCourse course, FindingEvidence evidence) {
            var last = evidence.last();
            var before = IntStream.rangeClosed(1, MONTHS_BEFORE_JUMP)
                    .mapToLong(back -> course.in(last.minusMonths(back)).of(TRAINED))
                    .summaryStatistics();
            long now = course.in(last).of(TRAINED);
            return now >= 2 * before.getMax() && now - before.getAverage() >= 2 * FEW && before.getMax() > 0
                    ? Optional.of(new Found(
                            Math.round(now - before.getAverage()),
                            evidence.lastMonths(MONTHS_BEFORE_JUMP + 1),
                            locale -> new Object[] {
                                number(now, locale),
                                month(last, locale),
                                number(Math.round(before.getAverage()), locale)
                            }))
                    : Optional.empty();
        }
    },
    GAP {
        @Override
        Optional<Found> look(FindingCourse course, FindingEvidence evidence) {
            var last = evidence.last();
            var before = IntStream.rangeClosed(1, MONTHS_FALLING)
                    .mapToLong(back -> events(course.in(last.minusMonths(back))))
                    .summaryStatistics();
            return events(course.in(last)) == 0 && before.getMin() >= FEW / 2
                    ? Optional.of(new Found(
                            Math.round(before.getAverage()),
                            evidence.lastMonths(MONTHS_FALLING + 1),
                            locale -> new Object[] {month(last, locale), number(Math.round(before.getAverage()), locale)
                            }))
                    : Optional.empty();
        }

        private long events(Counts counts) {
            return counts.of(ENROLLED) + counts.of(TRAINED) + counts.of(CERTIFIED) + counts.of(PLACED);
        }
    },
    LOSS {
        @Override
        Optional<Found> look(FindingCourse course, FindingEvidence evidence) {
            Predicate<YearMonth> old =
                    month -> evidence.slice().period().contains(month) && evidence.overdueForTest(month);
            var here = course.in(old);
            var all = evidence.whole().in(old);
            var months = upTo(evidence.slice().period(), old);
            return Stream.of(
                            lost("ASSESSED", months, here, all, COHORT_ASSESSED, TRAINED),
                            lost("CERTIFIED", months, here, all, COHORT_CERTIFIED, COHORT_ASSESSED))
                    .flatMap(Optional::stream)
                    .max(Comparator.comparingLong(Found::people));
        }

        private Optional<Found> lost(
                String stage,
                PeriodRange months,
                Counts here,
                Counts all,
                ToLongFunction<Counts> part,
                ToLongFunction<Counts> whole) {
            double own = share(here, part, whole);
            double usual = share(all, part, whole);
            long excess = Math.round((usual - own) / 100 * whole.applyAsLong(here));
            return excess >= FEW / 2 && usual - own >= POINTS
                    ? Optional.of(new Found(excess, months, locale -> new Object[] {
                        Texts.of("finding.stage." + stage, locale),
                        number(part.applyAsLong(here), locale),
                        number(whole.applyAsLong(here), locale),
                        percent(own, locale),
                        percent(usual, locale)
                    }))
                    : Optional.empty();
        }
    };

    /** Fewer people than this are left to chance. */
    static final long FEW = 20;

    /** Percentage points below the whole that count as behind it. */
    static final double POINTS = 10;

    static final int MONTHS_FALLING = 3;
    static final int MONTHS_BEFORE_JUMP = 6;

    /**
     * What a rule found in a member.
     *
     * @param period the months that the numbers are of
     * @param words the numbers of the sentence, written in a language
     */
    record Found(long people, PeriodRange period, Function<Locale, Object[]> words) {}

    abstract Optional<Found> look(FindingCourse course, FindingEvidence evidence);

    /** Whether the numbers are those of cohorts, which the way from training to placement shows. */
    boolean followsCohorts() {
        return this == WAITING || this == LOSS;
    }

    private static Optional<Judgement> behind(FindingCourse course, FindingEvidence evidence) {
        return Optional.ofNullable(
                        course.dimension().isRegion() ? evidence.judged().get(course.key()) : null)
                .filter(Judgement::behind);
    }

    private static Found found(Judgement judgement, Function<Locale, Object[]> words) {
        var months = judgement.judged() == null ? judgement.period() : judgement.judged();
        return new Found(Math.round(judgement.gap()), months, words);
    }

    private static long plan(Judgement judgement) {
        return Math.round(judgement.toDate().actual() + judgement.gap());
    }

    /** The period up to the last month of the kind; all of it where there is none. */
    private static PeriodRange upTo(PeriodRange period, Predicate<YearMonth> which) {
        return period.months().stream()
                .filter(which)
                .max(Comparator.naturalOrder())
                .map(last -> new PeriodRange(period.from(), last))
                .orElse(period);
    }

    static double share(Counts counts, ToLongFunction<Counts> part, ToLongFunction<Counts> whole) {
        long all = whole.applyAsLong(counts);
        return all == 0 ? 0 : 100.0 * part.applyAsLong(counts) / all;
    }

    static String number(long value, Locale locale) {
        return Figures.in(locale).number(value);
    }

    static String percent(double value, Locale locale) {
        return Figures.in(locale).percent(value);
    }

    static String month(YearMonth month, Locale locale) {
        return Dates.in(locale).month(month);
    }
}
