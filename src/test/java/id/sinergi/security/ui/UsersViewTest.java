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
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.security.UserRole;
import org.junit.jupiter.api.Test;

@PostgresTest
@ViewTest(role = UserRole.ADMINISTRATOR)
class UsersViewTest {

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
