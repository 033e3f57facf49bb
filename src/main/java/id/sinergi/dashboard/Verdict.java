package id.sinergi.dashboard;

import id.sinergi.agreement.Status;
import id.sinergi.assessment.AssessmentText;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.JudgedRegion;
import id.sinergi.judgement.JudgedRegions;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.lens.JudgementText;
import id.sinergi.wording.Defined;
import id.sinergi.wording.MemberNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Says first of all which indicators are behind their plan, by how much and where, and which are on track; the same on
 * screens and in files.
 */
@Service
public class Verdict {

    private static final int PLACES = 3;

    private final JudgedRegions regions;
    private final MemberNames names;

    Verdict(JudgedRegions regions, MemberNames names) {
        this.regions = regions;
        this.names = names;
    }

    /** Empty where nothing can be judged. */
    public String of(Slice slice, List<Headline> headlines, SliceTargets targets, Locale locale) {
        var sentences = new ArrayList<String>();
        headlines.stream()
                .filter(headline -> headline.assessment().isTempered())
                .map(headline -> doubtful(headline, locale))
                .forEach(sentences::add);
        headlines.stream()
                .filter(headline ->
                        headline.judgement().behind() && !headline.assessment().isTempered())
                .sorted(Comparator.comparingDouble(
                        headline -> headline.judgement().percent().orElse(0)))
                .map(headline -> behind(slice, headline, targets, locale))
                .forEach(sentences::add);
        List.of(Status.ACHIEVED, Status.ON_TRACK).forEach(status -> sentences.add(well(status, headlines, locale)));
        sentences.removeIf(String::isEmpty);
        return String.join(" ", sentences);
    }

    /** {@code Sesuai jalur: Dilatih 93,8%.}, by the words of the status itself; empty where none has it. */
    private static String well(Status status, List<Headline> headlines, Locale locale) {
        var named = headlines.stream()
                .filter(headline -> headline.assessment().status() == status
                        && !headline.assessment().isTempered())
                .map(headline -> name(headline, locale) + percent(headline, locale))
                .collect(Collectors.joining(", "));
        return named.isEmpty()
                ? ""
                : Texts.of("verdict.well", locale, Texts.of("agreement.status." + status, locale), named);
    }

    /** What the forecast makes worse than it stands to its plan. */
    private static String doubtful(Headline headline, Locale locale) {
        var assessment = headline.assessment();
        return Texts.of(
                "verdict.outlook",
                locale,
                Texts.of("agreement.status." + assessment.status(), locale),
                name(headline, locale),
                JudgementText.achieved(assessment.judgement(), locale),
                AssessmentText.likelihood(assessment, locale));
    }

    private String behind(Slice slice, Headline headline, SliceTargets targets, Locale locale) {
        var judgement = headline.judgement();
        var upTo = HeadlineText.upTo(judgement, locale);
        return Texts.of(
                upTo.isEmpty() ? "verdict.behind" : "verdict.behind.toDate",
                locale,
                Texts.of("agreement.status." + judgement.status(), locale),
                name(headline, locale),
                Figures.in(locale).percent(judgement.percent().orElse(0)),
                Figures.in(locale).number(Math.max(1, Math.round(judgement.gap()))),
                where(slice, headline.indicator(), targets, locale),
                upTo);
    }

    /** The regions that are missing most people, where they have targets of their own. */
    private String where(Slice slice, Indicator indicator, SliceTargets targets, Locale locale) {
        var missing = regions.of(slice, indicator, targets).stream()
                .filter(region -> region.judgement().behind())
                .sorted(Comparator.<JudgedRegion>comparingDouble(
                                region -> region.judgement().gap())
                        .reversed())
                .toList();
        if (missing.isEmpty() || slice.region().isRegency()) {
            return "";
        }
        var dimension = JudgedRegions.level(slice);
        return Texts.of(
                "verdict.where",
                locale,
                missing.stream()
                        .limit(PLACES)
                        .map(region -> names.name(dimension, region.key(), locale) + " "
                                + Figures.in(locale)
                                        .number(Math.max(
                                                1, Math.round(region.judgement().gap()))))
                        .collect(Collectors.joining(", ")));
    }

    private static String name(Headline headline, Locale locale) {
        return Defined.shortName(headline.indicator(), locale);
    }

    private static String percent(Headline headline, Locale locale) {
        var percent = headline.judgement().percent();
        return percent.isPresent() ? " " + Figures.in(locale).percent(percent.getAsDouble()) : "";
    }
}
