package id.sinergi.definition.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.definition.IndicatorAdministration;
import id.sinergi.indicator.Formula;
import id.sinergi.indicator.Indicator;
import id.sinergi.person.Sex;
import id.sinergi.security.UserRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An administrator defines an indicator on a page, sees at once what it says, and finds it on other pages. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.ADMINISTRATOR)
class IndicatorsViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    IndicatorAdministration administration;

    @BeforeEach
    void postThePeople() {
        DemoProgramme.in(context);
    }

    @AfterEach
    void leaveNothing() {
        administration.all().forEach(administration::remove);
    }

    @Test
    void aRatioIsDefinedWithAPreviewAndShownOnTheOverview() {
        UI.getCurrent().navigate("indikator");
        assertThat(GridKt._size(_get(Grid.class)))
                .as("the built-in ones stand there, too")
                .isEqualTo(Indicator.builtIn().size());
        _click(_get(Button.class, spec -> spec.withText("Tambah indikator")));
        chooseARatio();
        assertThat(dialog())
                .contains("orang dilatih (Perempuan) ÷ orang dilatih (Laki-laki)")
                .containsPattern("\\d,\\d\\d")
                .contains(" banding ");
        _click(_get(Button.class, spec -> spec.withText("Simpan")));
        assertThat(dialog()).as("it says what is missing").contains("tidak dapat dipakai");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Kode")), "PARITAS");
        _find(TextField.class).stream()
                .filter(field -> !field.getLabel().equals("Kode"))
                .forEach(field -> field.setValue("Paritas"));
        _find(TextArea.class).forEach(field -> field.setValue("Perempuan banding laki-laki"));
        _click(_get(Button.class, spec -> spec.withText("Simpan")));

        assertThat(_find(Dialog.class)).isEmpty();
        UI.getCurrent().navigate("", QueryParameters.of("ukuran", "PARITAS"));
        assertThat(UI.getCurrent().getCurrentView().getElement().getTextRecursively())
                .contains("Paritas");
    }

    private static String dialog() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static void chooseARatio() {
        _setValue((Select<Formula.Kind>) _get(Select.class, spec -> spec.withLabel("Jenis")), Formula.Kind.RATIO);
        var sexes = _find(Select.class, spec -> spec.withLabel("Jenis kelamin"));
        _setValue((Select<Sex>) sexes.get(0), Sex.P);
        _setValue((Select<Sex>) sexes.get(1), Sex.L);
    }
}
