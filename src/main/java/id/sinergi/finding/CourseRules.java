package id.sinergi.finding;

import static id.sinergi.finding.FindingRule.FEW;
import static id.sinergi.finding.Found.month;
import static id.sinergi.finding.Found.number;
import static id.sinergi.indicator.Measure.CERTIFIED;
import static id.sinergi.indicator.Measure.ENROLLED;
import static id.sinergi.indicator.Measure.PLACED;
import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.indicator.Counts;
import id.sinergi.wording.Defined;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rules that follow the last months of a region, sector or centre. */
final class CourseRules {

    private static final int MONTHS_FALLING = 3;

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
        return Jump.at(evidence.last(), month -> evidence.count(course.in(month)))
                .map(jump -> new Found(
                        Math.round(jump.now() - jump.usual()),
                        evidence.lastMonths(Jump.MONTHS_BEFORE + 1),
                        ShownFigure.of(evidence.indicator(), jump.month(), jump.now()),
                        locale -> new Object[] {
                            number(jump.now(), locale),
                            month(jump.month(), locale),
                            jump.mean(locale),
                            Defined.inSentence(evidence.indicator(), locale)
                        }));
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
