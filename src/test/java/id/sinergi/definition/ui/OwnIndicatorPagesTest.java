package id.sinergi.definition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.definition.DefinedIndicator;
import id.sinergi.definition.IndicatorAdministration;
import id.sinergi.indicator.Formula;
import id.sinergi.indicator.Formula.Kind;
import id.sinergi.indicator.Formula.Term;
import id.sinergi.indicator.Measure;
import id.sinergi.person.Sex;
import id.sinergi.security.AccessTable;
import id.sinergi.security.UserRole;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An indicator that was defined here can be asked for on every page, whatever it is made of. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.ADMINISTRATOR)
class OwnIndicatorPagesTest {

    private static final Term WOMEN = new Term(Measure.TRAINED, new TreeSet<>(Set.of("MAN", "KES")), null, null, Sex.P);
    private static final Term JAPAN = new Term(Measure.PLACED, new TreeSet<>(), null, "JP", null);

    @Autowired
    ApplicationContext context;

    @Autowired
    IndicatorAdministration administration;

    @BeforeEach
    void postThePeople() {
        DemoProgramme.in(context);
    }

    @AfterEach
    void removeThem() {
        administration.all().forEach(administration::remove);
    }

    @Test
    void everyPageOfFiguresAnswersForEachKindOfFormula() {
        var own = List.of(
                define("UJI_JUMLAH", Kind.COUNT, JAPAN, null),
                define("UJI_PERSEN", Kind.SHARE, WOMEN, Term.of(Measure.TRAINED)),
                define("UJI_RASIO", Kind.RATIO, Term.of(Measure.COHORT_PLACED), WOMEN),
                define("UJI_SELISIH", Kind.DIFFERENCE, WOMEN, JAPAN));

        for (var code : own) {
            for (var page : AccessTable.pages()) {
                UI.getCurrent().navigate(page, QueryParameters.of("ukuran", code));
                assertThat(UI.getCurrent().getActiveRouterTargetsChain())
                        .as(code + " on " + page)
                        .isNotEmpty()
                        .noneMatch(HasErrorParameter.class::isInstance);
            }
        }
    }

    private String define(String code, Kind kind, Term part, @Nullable Term whole) {
        var texts = new TreeMap<String, String>();
        for (var field : DefinedIndicator.FIELDS) {
            texts.put(field + ".id", "Teks " + code);
            texts.put(field + ".en", "Text " + code);
        }
        administration.save(new DefinedIndicator(code, new Formula(kind, part, whole, null), false, texts, null));
        return code;
    }
}
