package id.sinergi.definition;

import id.sinergi.changelog.ChangeKind;
import id.sinergi.changelog.KeptKind;
import id.sinergi.changelog.NotRestored;
import id.sinergi.changelog.State;
import id.sinergi.indicator.Formula;
import id.sinergi.language.Texts;
import id.sinergi.source.IntakeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the defined indicators were, and how they become that again. */
@Component
class IndicatorHistory implements KeptKind {

    private static final String KIND = "kind";
    private static final String PART = "part";
    private static final String WHOLE = "whole";
    private static final String BETTER = "better";
    private static final String LESS = "LESS";

    private final DefinedIndicatorRepository repository;
    private final IndicatorAdministration administration;
    private final FormulaText formulas;

    IndicatorHistory(
            DefinedIndicatorRepository repository, IndicatorAdministration administration, FormulaText formulas) {
        this.repository = repository;
        this.administration = administration;
        this.formulas = formulas;
    }

    static State state(DefinedIndicator one) {
        var fields = new TreeMap<>(one.texts());
        fields.put(KIND, one.formula().kind().name());
        fields.put(PART, TermCode.write(one.formula().part()));
        Optional.ofNullable(one.formula().whole()).ifPresent(whole -> fields.put(WHOLE, TermCode.write(whole)));
        fields.put(BETTER, one.lessIsBetter() ? LESS : "MORE");
        return new State(fields);
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.INDICATOR;
    }

    @Override
    public Map<String, State> present() {
        return repository.findAllByOrderByCode().stream()
                .map(DefinedIndicatorEntity::indicator)
                .collect(Collectors.toMap(DefinedIndicator::code, IndicatorHistory::state));
    }

    @Override
    public List<String> fields() {
        var texts = DefinedIndicator.FIELDS.stream()
                .flatMap(field -> Texts.LANGUAGES.stream().map(language -> field + "." + language.getLanguage()));
        return Stream.concat(Stream.of(KIND, PART, WHOLE, BETTER), texts).toList();
    }

    @Override
    public String name(String subject, State state, Locale locale) {
        return subject + " · " + state.get("en".equals(locale.getLanguage()) ? "name.en" : "name.id");
    }

    @Override
    public String label(String field, Locale locale) {
        int dot = field.indexOf('.');
        return dot < 0
                ? Texts.of("definition.field." + field, locale)
                : Texts.of("definition.field." + field.substring(0, dot), locale) + " ("
                        + Texts.of("security.language." + field.substring(dot + 1), locale) + ")";
    }

    @Override
    public String value(String field, String text, Locale locale) {
        return switch (field) {
            case KIND -> Texts.of("definition.kind." + text, locale);
            case PART, WHOLE -> formulas.term(TermCode.read(text), locale);
            case BETTER -> Texts.of("changelog.better." + text, locale);
            default -> text;
        };
    }

    @Override
    public boolean leadsBack(State state) {
        return true;
    }

    @Override
    public void restore(String subject, State state) {
        var present = administration.all().stream()
                .filter(one -> one.code().equals(subject))
                .findAny();
        try {
            if (state.isThere()) {
                administration.save(wanted(subject, state, present));
            } else {
                present.ifPresent(administration::remove);
            }
        } catch (IntakeException refused) {
            var problem = refused.problem();
            throw new NotRestored(problem.key(), problem.arguments().toArray());
        }
    }

    private static DefinedIndicator wanted(String code, State state, Optional<DefinedIndicator> present) {
        var texts = new TreeMap<String, String>();
        state.fields().forEach((field, text) -> {
            if (field.contains(".")) {
                texts.put(field, text);
            }
        });
        var whole = state.get(WHOLE);
        return new DefinedIndicator(
                code,
                new Formula(
                        Formula.Kind.valueOf(state.get(KIND)),
                        TermCode.read(state.get(PART)),
                        whole.isEmpty() ? null : TermCode.read(whole),
                        null),
                Objects.equals(state.get(BETTER), LESS),
                texts,
                present.map(DefinedIndicator::revision).orElse(null));
    }
}
