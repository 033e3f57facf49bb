package id.sinergi.signin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import id.sinergi.ViewTest;
import id.sinergi.ViewTestExtension;
import id.sinergi.database.PostgresTest;
import id.sinergi.security.Credentials;
import id.sinergi.security.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PostgresTest
@ViewTest(role = UserRole.MANAGER, regions = 3500)
class AccountViewTest {

    private static final String USER = ViewTestExtension.username(UserRole.MANAGER, 3500);
    private static final String PASSWORD = "hanya untuk uji";

    @Autowired
    private Credentials credentials;

    @BeforeEach
    void chooseAPassword() {
        credentials.change(USER, PASSWORD, null);
    }

    @Test
    void usersChangeTheirOwnPasswordIfTheyKnowThePresentOne() {
        UI.getCurrent().navigate(AccountView.class);
        change("bukan sandinya", "tujuh payung menyanyi", "tujuh payung menyanyi");
        _assertOne(Paragraph.class, spec -> spec.withText("Kata sandi saat ini salah."));
        change(PASSWORD, "tujuh payung menyanyi", "delapan payung");
        _assertOne(Paragraph.class, spec -> spec.withText("Kedua kata sandi tidak sama."));
        change(PASSWORD, "            ", "            ");
        _assertOne(
                Paragraph.class,
                spec -> spec.withText("Kata sandi ini mengulang-ulang karakter yang sama. Pilih yang lain."));

        change(PASSWORD, "tujuh payung menyanyi", "tujuh payung menyanyi");
        assertThat(credentials.matches(USER, "tujuh payung menyanyi")).isTrue();
    }

    @Test
    void whoHasNoSecondFactorIsOfferedOne() {
        UI.getCurrent().navigate(AccountView.class);
        _click(_get(Button.class, spec -> spec.withText("Pasang faktor kedua")));
        assertThat(_get(EnrolmentDialog.class)).isNotNull();
        var picture = _get(
                Html.class,
                spec -> spec.withPredicate(html -> html.getInnerHtml().contains("<svg")));
        assertThat(picture.getElement().getTag()).isEqualTo("div");
        assertThat(_get(CodeList.class).getChildren()).hasSize(8);
    }

    private static void change(String present, String chosen, String again) {
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Kata sandi saat ini")), present);
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Kata sandi baru")), chosen);
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Ulangi kata sandi baru")), again);
        _click(_get(Button.class, spec -> spec.withText("Ganti kata sandi")));
    }
}
