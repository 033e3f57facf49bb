package id.sinergi.following;

import id.sinergi.assessment.Assessment;
import id.sinergi.assessment.AssessmentText;
import id.sinergi.finding.Jump;
import id.sinergi.following.Observed.Told;
import id.sinergi.forecast.YearEndText;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import id.sinergi.wording.MemberNames;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is told of followed figures, with their numbers, in both languages. */
@Component
class AlertText {

    private static final Locale INDONESIAN = Texts.LANGUAGES.getFirst();

    private final MemberNames names;

    AlertText(MemberNames names) {
        this.names = names;
    }

    Told red(Slice slice, Indicator indicator, Assessment assessment) {
        return told(locale -> Texts.of(
                "following.alert.RED",
                locale,
                place(slice, locale),
                Defined.inSentence(indicator, locale),
                String.valueOf(slice.period().to().getYear()),
                AssessmentText.status(assessment, locale),
                sentences(AssessmentText.evidence(assessment, locale))));
    }

    Told atRisk(Slice slice, Indicator indicator, Assessment assessment) {
        return told(locale -> Texts.of(
                "following.alert.AT_RISK",
                locale,
                place(slice, locale),
                Defined.inSentence(indicator, locale),
                String.valueOf(slice.period().to().getYear()),
                YearEndText.sentence(assessment.yearEnd(), locale)));
    }

    Map<String, Told> missing(Slice slice, Indicator indicator, List<YearMonth> months) {
        return months.stream()
                .collect(Collectors.toMap(
                        YearMonth::toString,
                        month -> told(locale -> Texts.of(
                                "following.alert.MISSING",
                                locale,
                                place(slice, locale),
                                Defined.inSentence(indicator, locale),
                                Dates.in(locale).month(month)))));
    }

    Told jump(Slice slice, Indicator indicator, Jump jump) {
        return told(locale -> jump.sentence(place(slice, locale), indicator, locale));
    }

    /** At the beginning of a sentence. */
    String place(Slice slice, Locale locale) {
        var name = names.region(slice.region(), locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private static String sentences(List<String> evidence) {
        return evidence.stream().map(one -> one.endsWith(".") ? one : one + ".").collect(Collectors.joining(" "));
    }

    private static Told told(Function<Locale, String> words) {
        return new Told(words.apply(INDONESIAN), words.apply(Locale.ENGLISH));
    }
}
