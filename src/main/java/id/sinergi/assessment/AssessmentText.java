package id.sinergi.assessment;

import id.sinergi.forecast.YearEndText;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.lens.JudgementText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An assessment in words, the same on screens, in files and in mails. */
public final class AssessmentText {

    private AssessmentText() {}

    /** The status; where the forecast makes it worse, with the probability that does. */
    public static String status(Assessment assessment, Locale locale) {
        return assessment.isTempered()
                ? Texts.of(
                        "assessment.status.tempered",
                        locale,
                        Texts.of("agreement.status." + assessment.status(), locale),
                        likelihood(assessment, locale))
                : JudgementText.status(assessment.judgement(), locale);
    }

    /** The percentage that the outlook rests on; empty where it is unknown. */
    public static String likelihood(Assessment assessment, Locale locale) {
        var likelihood = assessment.yearEnd().likelihood();
        return likelihood.isPresent() ? Figures.in(locale).percent(likelihood.getAsInt(), 0) : "";
    }

    /** What the status rests on, a sentence each: the plan so far, the pace that is left, and the forecast. */
    public static List<String> evidence(Assessment assessment, Locale locale) {
        return Stream.of(
                        JudgementText.achieved(assessment.judgement(), locale),
                        pace(assessment, locale),
                        YearEndText.sentence(assessment.yearEnd(), locale))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** {@code Perlu 1.180 per bulan s.d. Des 2026; rata-rata 3 bulan terakhir 1.020.}; empty where there is no pace. */
    public static String pace(Assessment assessment, Locale locale) {
        var pace = assessment.pace();
        if (pace == null) {
            return "";
        }
        var figures = Figures.in(locale);
        return pace.needed() == 0
                ? Texts.of("assessment.pace.reached", locale)
                : Texts.of(
                        pace.months() == 1 ? "assessment.pace.one" : "assessment.pace",
                        locale,
                        figures.number(pace.needed()),
                        Dates.in(locale).shortMonth(pace.until()),
                        pace.months(),
                        figures.number(Math.round(pace.recent())));
    }
}
