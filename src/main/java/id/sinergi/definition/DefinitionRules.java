package id.sinergi.definition;

import id.sinergi.catalog.Catalog;
import id.sinergi.catalog.CodeList;
import id.sinergi.indicator.Formula;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Texts;
import id.sinergi.source.IntakeException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a definition has to hold before it is kept. */
@Component
class DefinitionRules {

    /** Characters of a text. */
    static final int LONGEST = 600;

    private static final int LONGEST_NAME = 80;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{2,29}");
    private static final Set<String> NAMES = Set.of("name", "short", "unit", "measure");
    private static final Set<String> NEEDED = Set.of("name", "short", "definition", "unit");

    private final Catalog catalog;
    private final FormulaText formulas;

    DefinitionRules(Catalog catalog, FormulaText formulas) {
        this.catalog = catalog;
        this.formulas = formulas;
    }

    /** @throws IntakeException saying what is wrong with it */
    void require(DefinedIndicator wanted) {
        if (!CODE.matcher(wanted.code()).matches()) {
            throw new IntakeException("definition.problem.code", wanted.code());
        }
        if (Indicator.builtIn().stream().anyMatch(own -> own.name().equals(wanted.code()))) {
            throw new IntakeException("definition.problem.taken", wanted.code());
        }
        for (var field : DefinedIndicator.FIELDS) {
            Texts.LANGUAGES.forEach(language -> requireText(wanted, field, language));
        }
        requireFormula(wanted.formula());
    }

    /** @throws IntakeException if both counts are the same one, or a filter names what there is not */
    void requireFormula(Formula formula) {
        formula.terms().forEach(this::requireKnown);
        if (formula.part().equals(formula.whole())) {
            throw new IntakeException("definition.problem.same");
        }
    }

    private static void requireText(DefinedIndicator wanted, String field, Locale language) {
        var text = wanted.text(field, language.getLanguage());
        int longest = NAMES.contains(field) ? LONGEST_NAME : LONGEST;
        if ((text.isEmpty() && NEEDED.contains(field)) || text.length() > longest) {
            throw new IntakeException(
                    "definition.problem.text",
                    Texts.of("definition.field." + field, language) + " ("
                            + Texts.of("security.language." + language.getLanguage(), language) + ")",
                    String.valueOf(longest));
        }
    }

    private void requireKnown(Formula.Term term) {
        Stream.of(
                        term.sectors().stream().filter(code -> isUnknown(catalog.sectors(), code)),
                        Stream.ofNullable(term.centre()).filter(code -> isUnknown(catalog.centres(), code)),
                        Stream.ofNullable(term.destination()).filter(code -> isUnknown(catalog.destinations(), code)))
                .flatMap(each -> each)
                .findFirst()
                .ifPresent(code -> {
                    throw new IntakeException("definition.problem.unknown", code);
                });
    }

    private static boolean isUnknown(CodeList<?> list, String code) {
        return list.find(code).isEmpty();
    }

    /** The formula in the words of the audit log. */
    String written(DefinedIndicator one) {
        return formulas.rule(one.formula(), Texts.LANGUAGES.getFirst());
    }
}
