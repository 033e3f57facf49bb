package id.sinergi.finding;

import static id.sinergi.finding.FindingRule.FEW;
import static id.sinergi.finding.Found.month;
import static id.sinergi.finding.Found.number;
import static id.sinergi.indicator.Measure.CERTIFIED;
import static id.sinergi.indicator.Measure.ENROLLED;
import static id.sinergi.indicator.Measure.PLACED;
import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.indicator.Counts;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rules that follow the last months of a region, sector or centre. */
final class CourseRules {

    private static final int MONTHS_FALLING = 3;
    private static final int MONTHS_BEFORE_JUMP = 6;

    private CourseRules() {}

    static Optional<Found> falling(FindingCourse course, FindingEvidence evidence) {
        var last = evidence.last();
        long[] trained = IntStream.rangeClosed(-MONTHS_FALLING, 0)
                .mapToLong(back -> evidence.count(course.in(last.plusMonths(back))))
                .toArray();
        boolean falling = IntStream.range(0, MONTHS_FALLING).allMatch(i -> trained[i] > trained[i + 1]);
        long lost = trained[0] - trained[MONTHS_FALLING];
        return falling && lost >= FEW && lost * 5 >= trained[0]
                ? Optional.of(new Found(
                        lost,
                        evidence.lastMonths(MONTHS_FALLING + 1),
                        ShownFigure.of(evidence.indicator(), last, trained[MONTHS_FALLING]),
                        locale -> new Object[] {
                            number(trained[0], locale),
                            month(last.minusMonths(MONTHS_FALLING), locale),
                            number(trained[MONTHS_FALLING], locale),
                            month(last, locale),
                            Defined.inSentence(evidence.indicator(), locale)
                        }))
                : Optional.empty();
    }

    static Optional<Found> jump(FindingCourse course, FindingEvidence evidence) {
        var last = evidence.last();
        var before = IntStream.rangeClosed(1, MONTHS_BEFORE_JUMP)
                .mapToLong(back -> evidence.count(course.in(last.minusMonths(back))))
                .summaryStatistics();
        long now = evidence.count(course.in(last));
        return now >= 2 * before.getMax() && now - before.getAverage() >= 2 * FEW && before.getMax() > 0
                ? Optional.of(new Found(
                        Math.round(now - before.getAverage()),
                        evidence.lastMonths(MONTHS_BEFORE_JUMP + 1),
                        ShownFigure.of(evidence.indicator(), last, now),
                        locale -> new Object[] {
                            number(now, locale),
                            month(last, locale),
                            mean(before.getAverage(), locale),
                            Defined.inSentence(evidence.indicator(), locale)
                        }))
                : Optional.empty();
    }

    /** To the next whole person; what is less than half of one is not nobody. */
    private static String mean(double people, Locale locale) {
        return people > 0 && Math.round(people) == 0
                ? Texts.of("finding.lessThanOne", locale)
                : number(Math.round(people), locale);
    }

    static Optional<Found> gap(FindingCourse course, FindingEvidence evidence) {
        var last = evidence.last();
        var before = IntStream.rangeClosed(1, MONTHS_FALLING)
                .mapToLong(back -> events(course.in(last.minusMonths(back))))
                .summaryStatistics();
        return events(course.in(last)) == 0 && before.getMin() >= FEW / 2
                ? Optional.of(new Found(
                        Math.round(before.getAverage()), evidence.lastMonths(MONTHS_FALLING + 1), null, locale ->
                                new Object[] {month(last, locale), number(Math.round(before.getAverage()), locale)}))
                : Optional.empty();
    }

    private static long events(Counts counts) {
        return counts.of(ENROLLED) + counts.of(TRAINED) + counts.of(CERTIFIED) + counts.of(PLACED);
    }
}
