package id.sinergi.finding;

import static id.sinergi.finding.Found.number;
import static id.sinergi.finding.Found.percent;

import id.sinergi.indicator.Indicator;
import id.sinergi.judgement.Judgement;
import id.sinergi.wording.Defined;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The rules that hold a region against its target. */
final class PlanRules {

    private PlanRules() {}

    static Optional<Found> behindPlan(FindingCourse course, FindingEvidence evidence) {
        return behind(course, evidence)
                .filter(judgement -> judgement.toDate().actual() > 0)
                .map(judgement -> found(judgement, evidence.indicator(), locale -> new Object[] {
                    number(Math.round(judgement.toDate().actual()), locale),
                    number(plan(judgement), locale),
                    percent(judgement.percent().orElse(0), locale),
                    number(missing(judgement), locale),
                    Defined.inSentence(evidence.indicator(), locale)
                }));
    }

    static Optional<Found> nobody(FindingCourse course, FindingEvidence evidence) {
        return behind(course, evidence)
                .filter(judgement -> judgement.toDate().actual() == 0)
                .map(judgement ->
                        found(judgement, evidence.indicator(), locale -> new Object[] {
                            number(plan(judgement), locale), Defined.inSentence(evidence.indicator(), locale)
                        }));
    }

    private static Optional<Judgement> behind(FindingCourse course, FindingEvidence evidence) {
        return Optional.ofNullable(
                        course.dimension().isRegion() ? evidence.judged().get(course.key()) : null)
                .filter(Judgement::behind);
    }

    private static Found found(Judgement judgement, Indicator indicator, Function<Locale, Object[]> words) {
        var months = judgement.judged() == null ? judgement.period() : judgement.judged();
        var actual =
                new ShownFigure(indicator, months, Math.round(judgement.toDate().actual()));
        return new Found(missing(judgement), months, actual, words);
    }

    private static long plan(Judgement judgement) {
        return Math.max(1, Math.round(judgement.toDate().actual() + judgement.gap()));
    }

    /** Who is behind is missing somebody, be it less than half a person of a plan that months divide. */
    private static long missing(Judgement judgement) {
        return Math.max(1, Math.round(judgement.gap()));
    }
}
