package id.sinergi.lens;

import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Scale;
import id.sinergi.judgement.JudgedRegion;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What is said around a map and a ranking: against what they hold the regions, and which is highest and lowest. */
@Component
class RegionSentences {

    private final RegionPoints points;

    RegionSentences(RegionPoints points) {
        this.points = points;
    }

    /** Up to which month the achievement goes, or that there is no target to achieve. */
    String judgedUpTo(Indicator indicator, List<JudgedRegion> regions, Locale locale) {
        var judged = regions.stream()
                .filter(region -> region.judgement().percent().isPresent())
                .toList();
        if (judged.isEmpty()) {
            return Texts.of("lens.achievement.none", locale, IndicatorWords.name(indicator, locale));
        }
        var judgement = judged.getFirst().judgement();
        return judgement.running()
                ? Texts.of("lens.achievement.toDate", locale, judged.size(), JudgementText.upTo(judgement, locale))
                : Texts.of("lens.achievement.subtitle", locale, judged.size());
    }

    /** The highest and the lowest; of what cannot be shown the reason. */
    String alternative(List<JudgedRegion> regions, Indicator indicator, Scale scale, Locale locale) {
        var known = regions.stream()
                .filter(region -> points.value(region, scale).isPresent())
                .sorted(Comparator.comparingDouble(
                        region -> -points.value(region, scale).orElseThrow()))
                .toList();
        if (known.isEmpty()) {
            return Texts.of(
                    scale == Scale.ACHIEVEMENT ? "lens.achievement.none" : "lens.trend.nothing",
                    locale,
                    IndicatorWords.name(indicator, locale));
        }
        return Texts.of(
                "lens.alternative",
                locale,
                IndicatorWords.measure(indicator, scale, locale).name(),
                said(known.getFirst(), scale, locale),
                said(known.getLast(), scale, locale));
    }

    private String said(JudgedRegion region, Scale scale, Locale locale) {
        var percent = region.judgement().percent();
        return points.name(region, locale)
                + " "
                + (scale == Scale.ACHIEVEMENT && percent.isPresent()
                        ? Figures.in(locale).percent(percent.getAsDouble())
                        : IndicatorWords.written(region.figure(), scale, locale));
    }
}
