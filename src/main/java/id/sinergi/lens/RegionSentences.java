package id.sinergi.lens;

import id.sinergi.choice.Scale;
import id.sinergi.indicator.Indicator;
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
        var name = IndicatorWords.measure(indicator, scale, locale).name();
        var highest = tied(known, known.getFirst(), scale);
        var lowest = tied(known, known.getLast(), scale);
        return highest.size() == known.size()
                ? Texts.of("lens.alternative.one", locale, name, said(highest, scale, locale))
                : Texts.of("lens.alternative", locale, name, said(highest, scale, locale), said(lowest, scale, locale));
    }

    /** Those that have the same value as one of them: none of these is the highest or the lowest alone. */
    private List<JudgedRegion> tied(List<JudgedRegion> regions, JudgedRegion one, Scale scale) {
        double value = points.value(one, scale).orElseThrow();
        return regions.stream()
                .filter(region -> points.value(region, scale).orElseThrow() == value)
                .toList();
    }

    /** {@code Banten 66,1%}, {@code 3 provinsi, masing-masing 100%} or {@code 7 provinsi tanpa seorang pun}. */
    private String said(List<JudgedRegion> regions, Scale scale, Locale locale) {
        var first = regions.getFirst();
        if (regions.size() == 1) {
            return points.name(first, locale) + " " + written(first, scale, locale);
        }
        var kind = Texts.of("finding.several." + RegionPoints.level(first), locale);
        boolean nobody = first.figure().numerator() == 0
                && first.complete().numerator() == 0
                && !first.figure().indicator().isRate();
        return nobody
                ? Texts.of("lens.tied.nobody", locale, regions.size(), kind)
                : Texts.of("lens.tied", locale, regions.size(), kind, written(first, scale, locale));
    }

    private static String written(JudgedRegion region, Scale scale, Locale locale) {
        var percent = region.judgement().percent();
        return scale == Scale.ACHIEVEMENT && percent.isPresent()
                ? Figures.in(locale).percent(percent.getAsDouble())
                : IndicatorWords.written(region.figure(), scale, locale);
    }
}
