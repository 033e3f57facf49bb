package id.sinergi.wording;

import id.sinergi.changelog.ChangeKind;
import id.sinergi.changelog.KeptKind;
import id.sinergi.changelog.SettingInForce;
import id.sinergi.changelog.State;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.SmallCells;
import id.sinergi.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the indicators were defined as: all that their definition sheets say, and how their figures are read. */
@Component
class DefinitionHistory implements KeptKind {

    private static final String NAME = "name";
    private static final String BETTER = "better";
    private static final String WRITTEN = "written";
    private static final String NUMBERS = "numbers";

    @Bean
    static SettingInForce smallestNumber(SmallCells cells) {
        return new SettingInForce("sinergi.small-cells.threshold", String.valueOf(cells.threshold()));
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.DEFINITION;
    }

    @Override
    public Map<String, State> present() {
        var states = new TreeMap<String, State>();
        Indicator.builtIn().forEach(indicator -> states.put(indicator.name(), state(indicator)));
        return states;
    }

    private static State state(Indicator indicator) {
        var fields = new TreeMap<String, String>();
        for (var language : Texts.LANGUAGES) {
            Stream.concat(Stream.of(NAME), Defined.FIELDS.stream())
                    .forEach(field -> fields.put(
                            field + "." + language.getLanguage(),
                            Texts.of("indicator." + indicator + "." + field, language)));
        }
        fields.put(BETTER, indicator.lessIsBetter() ? "LESS" : "MORE");
        fields.put(WRITTEN, Defined.format(indicator).name());
        fields.put(NUMBERS, indicator.measures().stream().map(Enum::name).collect(Collectors.joining(" / ")));
        fields.values().removeIf(String::isEmpty);
        return new State(fields);
    }

    @Override
    public List<String> fields() {
        var texts = Stream.concat(Stream.of(NAME), Defined.FIELDS.stream())
                .flatMap(field -> Texts.LANGUAGES.stream().map(language -> field + "." + language.getLanguage()));
        return Stream.concat(texts, Stream.of(BETTER, WRITTEN, NUMBERS)).toList();
    }

    @Override
    public String name(String subject, State state, Locale locale) {
        return state.get(NAME + ("en".equals(locale.getLanguage()) ? ".en" : ".id"));
    }

    @Override
    public String label(String field, Locale locale) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            return switch (field) {
                case BETTER -> Texts.of("changelog.definition.better", locale);
                case WRITTEN -> Texts.of("changelog.definition.written", locale);
                default -> Texts.of("changelog.definition.numbers", locale);
            };
        }
        var text = field.substring(0, dot);
        var label = text.equals(NAME)
                ? Texts.of("changelog.definition.name", locale)
                : Texts.of("indicator.field." + text, locale);
        return label + " (" + Texts.of("security.language." + field.substring(dot + 1), locale) + ")";
    }

    @Override
    public String value(String field, String text, Locale locale) {
        return switch (field) {
            case BETTER -> Texts.of("changelog.better." + text, locale);
            case WRITTEN -> Texts.of("changelog.written." + text, locale);
            default -> text;
        };
    }
}
