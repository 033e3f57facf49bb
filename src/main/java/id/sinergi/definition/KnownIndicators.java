package id.sinergi.definition;

import id.sinergi.indicator.Indicator;
import id.sinergi.language.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the defined indicators and their texts known to everything that shows indicators. */
@Component
class KnownIndicators {

    private final DefinedIndicatorRepository repository;
    private final FormulaText formulas;

    KnownIndicators(DefinedIndicatorRepository repository, FormulaText formulas) {
        this.repository = repository;
        this.formulas = formulas;
    }

    /** One after the other: what was read before a change never takes the place of what was read after it. */
    synchronized void reload() {
        var defined = repository.findAllByOrderByCode().stream()
                .map(DefinedIndicatorEntity::indicator)
                .toList();
        Texts.add(texts(defined));
        Indicator.know(defined.stream().map(DefinedIndicator::indicator).toList());
    }

    private Map<String, Map<String, String>> texts(List<DefinedIndicator> defined) {
        return Texts.LANGUAGES.stream()
                .collect(Collectors.toMap(Locale::getLanguage, language -> inLanguage(defined, language)));
    }

    private Map<String, String> inLanguage(List<DefinedIndicator> defined, Locale language) {
        var texts = new HashMap<String, String>();
        for (var one : defined) {
            var key = "indicator." + one.code() + ".";
            DefinedIndicator.FIELDS.forEach(field -> texts.put(key + field, one.text(field, language.getLanguage())));
            texts.put(key + "measured", one.text("name", language.getLanguage()));
            texts.put(key + "rule", formulas.rule(one.formula(), language));
            texts.put(key + "date", formulas.dates(one.formula(), language));
            texts.put(key + "part", Texts.of(FormulaText.partsKey(one.formula()), language));
        }
        return texts;
    }
}
