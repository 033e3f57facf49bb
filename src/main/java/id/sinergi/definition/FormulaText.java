package id.sinergi.definition;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Formula;
import id.sinergi.language.Texts;
import id.sinergi.wording.MemberNames;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a formula as a rule that people read: everything in it is in the sentence, and nothing else. */
@Component
public class FormulaText {

    private final MemberNames names;

    FormulaText(MemberNames names) {
        this.names = names;
    }

    /** {@code Orang ditempatkan (Kesehatan, Jepang) ÷ orang dilatih (Kesehatan) × 100}. */
    public String rule(Formula formula, Locale locale) {
        var part = term(formula.part(), locale);
        var whole = formula.whole() == null ? "" : term(formula.whole(), locale);
        return switch (formula.kind()) {
            case COUNT, MEMBERS -> Texts.of("definition.rule.COUNT", locale, part);
            case SHARE -> Texts.of("definition.rule.SHARE", locale, part, whole);
            case RATIO -> Texts.of("definition.rule.RATIO", locale, part, whole);
            case DIFFERENCE -> Texts.of("definition.rule.DIFFERENCE", locale, part, whole);
        };
    }

    /** {@code {0} dari {1}}: how a quotient's two numbers stand beside it. */
    static String partsKey(Formula formula) {
        return formula.kind() == Formula.Kind.RATIO ? "definition.part.RATIO" : "definition.part.SHARE";
    }

    /** The dates that place its counts in a period, each once. */
    String dates(Formula formula, Locale locale) {
        return formula.terms().stream()
                .map(term -> Texts.of("definition.date." + term.measure(), locale))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** {@code Orang dilatih (Kesehatan, Perempuan)}. */
    String term(Formula.Term term, Locale locale) {
        var filters = Stream.of(
                        term.sectors().stream().map(code -> names.name(Dimension.SECTOR, code, locale)),
                        named(Dimension.CENTRE, term.centre(), locale),
                        named(Dimension.DESTINATION, term.destination(), locale),
                        named(
                                Dimension.SEX,
                                term.sex() == null ? null : term.sex().name(),
                                locale))
                .flatMap(each -> each)
                .collect(Collectors.joining(", "));
        var measure = Texts.of("definition.measure." + term.measure(), locale);
        return filters.isEmpty() ? measure : measure + " (" + filters + ")";
    }

    private Stream<String> named(Dimension dimension, @Nullable String code, Locale locale) {
        return code == null ? Stream.empty() : Stream.of(names.name(dimension, code, locale));
    }
}
