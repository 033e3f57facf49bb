package id.sinergi.api;

import id.sinergi.indicator.Indicator;
import id.sinergi.language.Texts;
import java.util.Locale;

/** What an indicator is, with the fields that Satu Data asks for, in both languages. */
record IndicatorDescription(
        String code,
        String unit,
        Bilingual name,
        Bilingual concept,
        Bilingual definition,
        Bilingual classification,
        Bilingual measure,
        Bilingual basis,
        Bilingual rule) {

    /** One text in both languages. */
    record Bilingual(String id, String en) {}

    static IndicatorDescription of(Indicator indicator) {
        return new IndicatorDescription(
                indicator.name(),
                indicator.unit().name(),
                text(indicator, "name"),
                text(indicator, "concept"),
                text(indicator, "definition"),
                text(indicator, "classification"),
                text(indicator, "measure"),
                text(indicator, "basis"),
                text(indicator, "rule"));
    }

    private static Bilingual text(Indicator indicator, String field) {
        var key = "indicator." + indicator + "." + field;
        return new Bilingual(Texts.of(key, Locale.of("id")), Texts.of(key, Locale.ENGLISH));
    }
}
