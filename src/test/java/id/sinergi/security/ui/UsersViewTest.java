package id.sinergi.security.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.region.AgreementScope;
import id.sinergi.security.UserAdministration;
import id.sinergi.security.UserRole;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PostgresTest
@ViewTest(role = UserRole.ADMINISTRATOR)
class UsersViewTest {

    @Autowired
    UserAdministration users;

    @Test
    void anAdministratorAddsAUser() {
        UI.getCurrent().navigate(UsersView.class);
        int before = _size(_find(Grid.class).getFirst());
        _click(_get(Button.class, spec -> spec.withText("Pengguna baru")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nama pengguna")), "baru-" + System.nanoTime());
        _setValue(_get(PasswordField.class), "cukup panjang sekali");
        _click(_get(Button.class, spec -> spec.withText("Simpan")));
        assertThat(_size(_find(Grid.class).getFirst())).isEqualTo(before + 1);
    }

    @Test
    void aNewUserSeesAllAgreementsUnlessSomeAreChosen() {
        UI.getCurrent().navigate(UsersView.class);
        _click(_get(Button.class, spec -> spec.withText("Pengguna baru")));
        var field = _get(AgreementsField.class);
        assertThat(field.getValue()).isEqualTo(AgreementScope.EVERYTHING);
        var all = _find(field, RadioButtonGroup.class).getFirst();
        _setValue(all, false);
        assertThat(field.getValue()).isEqualTo(AgreementScope.NOTHING);
        _setValue(_get(field, MultiSelectComboBox.class), Set.of("MOU-2025"));
        assertThat(field.getValue()).isEqualTo(AgreementScope.of("MOU-2025"));
        var name = "perjanjian-" + System.nanoTime();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nama pengguna")), name);
        _click(_get(Button.class, spec -> spec.withText("Simpan")));

        var row = users.all().stream()
                .filter(user -> user.username().equals(name))
                .findAny()
                .orElseThrow();
        assertThat(row.agreements()).isEqualTo(AgreementScope.of("MOU-2025"));
    }

    @Test
    @ViewTest(role = UserRole.ADMINISTRATOR, language = "en")
    void aViewerReadsTheirOwnLanguage() {
        UI.getCurrent().navigate(UsersView.class);
        _assertOne(H1.class, spec -> spec.withText("Users"));
    }

    @Test
    @ViewTest(role = UserRole.STAFF)
    void nobodyElseComesIn() {
        assertThatThrownBy(() -> UI.getCurrent().navigate(UsersView.class))
                .isInstanceOf(MockAccessDeniedException.class);
    }
}
