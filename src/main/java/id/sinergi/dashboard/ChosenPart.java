package id.sinergi.dashboard;

import id.sinergi.assessment.AgreementIndicators;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.choice.Scale;
import id.sinergi.language.Texts;
import id.sinergi.lens.IndicatorWords;
import id.sinergi.wording.Defined;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a report and the indicator that it is about, as its key says: {@code MAP.DITEMPATKAN.ACHIEVEMENT}. */
record ChosenPart(OverviewPart part, IndicatorChoice choice) {

    /** The keys to choose from: the parts, and those of the main indicators that have one of each. */
    static List<String> keys() {
        return Arrays.stream(OverviewPart.values())
                .flatMap(part -> part.follows()
                        ? AgreementIndicators.USUAL.stream()
                                .map(indicator -> IndicatorChoice.of(indicator).key(part.name()))
                        : Stream.of(part.name()))
                .toList();
    }

    /** Any indicator on any of its scales can be asked for; empty for what is no key. */
    static Optional<ChosenPart> find(String key) {
        return Arrays.stream(OverviewPart.values())
                .flatMap(part -> choice(part, key).map(choice -> new ChosenPart(part, choice)).stream())
                .findFirst();
    }

    private static Optional<IndicatorChoice> choice(OverviewPart part, String key) {
        return part.follows()
                ? IndicatorChoice.ofKey(part.name(), key)
                : Optional.of(IndicatorChoice.USUAL).filter(usual -> part.name().equals(key));
    }

    /** {@code Peta provinsi asal: Orang ditempatkan (Capaian)}. */
    String title(Locale locale) {
        return choice.equals(IndicatorChoice.USUAL)
                ? part.title(locale)
                : Texts.of("lens.titled", locale, part.title(locale), chosen(locale));
    }

    private String chosen(Locale locale) {
        var indicator = Defined.measured(choice.indicator(), locale);
        return choice.scale() == Scale.BOTH
                ? indicator
                : Texts.of(
                        "lens.titled.scale",
                        locale,
                        indicator,
                        IndicatorWords.scale(choice.indicator(), choice.scale(), locale));
    }
}
