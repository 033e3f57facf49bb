package id.sinergi.changelog.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.TestClock;
import id.sinergi.ViewTest;
import id.sinergi.changelog.ChangeHistory;
import id.sinergi.changelog.ChangeKind;
import id.sinergi.database.PostgresTest;
import id.sinergi.security.UserAdministration;
import id.sinergi.security.UserForm;
import id.sinergi.security.UserRole;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PostgresTest
@ViewTest(role = UserRole.ADMINISTRATOR)
class ChangelogViewTest {

    private final String user = "u" + UUID.randomUUID().toString().substring(0, 12);

    @Autowired
    private UserAdministration users;

    @Autowired
    private ChangeHistory history;

    @Test
    void anAdministratorFindsAChangeReadsItAndGoesBack() {
        save(UserRole.STAFF);
        save(UserRole.MANAGER);
        UI.getCurrent().navigate("riwayat", QueryParameters.of("cari", user));
        assertThat(_size(grid())).isEqualTo(2);

        open(0);
        assertThat(dialog()).contains("Hak pengguna", "Peran", "Staf data → Manajer program", "Ini keadaan sekarang.");
        _click(_get(Button.class, spec -> spec.withText("Kembalikan keadaan sebelumnya")));
        assertThat(dialog()).contains("Ini yang akan berubah", "Manajer program → Staf data");
        _click(_get(Button.class, spec -> spec.withText("Kembalikan keadaan ini")));

        assertThat(history.present(ChangeKind.RIGHTS, user).get("role")).isEqualTo("STAFF");
        assertThat(_size(grid())).isEqualTo(3);
    }

    @Test
    @ViewTest(role = UserRole.ADMINISTRATOR, language = "en")
    void theStateOfADayIsShownInTheReadersLanguage() {
        save(UserRole.STAFF);
        save(UserRole.MANAGER);
        UI.getCurrent().navigate("riwayat", QueryParameters.fromString("cari=" + user + "&per=" + TestClock.today()));

        assertThat(_size(grid())).isOne();
        assertThat(_get(ChangelogView.class).getElement().getTextRecursively()).contains("The state at the end of ");
        open(0);
        assertThat(dialog()).contains("User’s rights", "Role", "Programme manager", "This is the present state.");

        UI.getCurrent()
                .navigate(
                        "riwayat",
                        QueryParameters.fromString(
                                "cari=" + user + "&per=" + TestClock.today().minusDays(1)));
        assertThat(_size(grid())).isZero();
    }

    @Test
    void aSettingSaysWhereItIsSetAndADefinitionThatAVersionBringsIt() {
        UI.getCurrent()
                .navigate(
                        "riwayat",
                        QueryParameters.fromString("jenis=SETTING&cari=small-cells&per=" + TestClock.today()));
        open(0);
        assertThat(dialog()).contains("ubah sinergi.small-cells.threshold di sana");
        _get(Dialog.class).close();

        UI.getCurrent()
                .navigate(
                        "riwayat",
                        QueryParameters.fromString("jenis=DEFINITION&cari=DILATIH&per=" + TestClock.today()));
        open(0);
        assertThat(dialog()).contains("Rumus dan aturan hitung (Indonesia)", "bagian dari versi Sinergi");
    }

    @Test
    void theAddressIsTheFilterAndTheFilterTheAddress() {
        UI.getCurrent()
                .navigate(
                        "riwayat",
                        QueryParameters.fromString("cari=x&jenis=ENTRY&pelaku=uji&dari=2026-01-01&sampai=2026-02-30"));
        assertThat(_get(TextField.class).getValue()).isEqualTo("x");
        assertThat(_get(Anchor.class, spec -> spec.withText("Unduh CSV")).getHref())
                .isNotEmpty();
    }

    @Test
    @ViewTest(role = UserRole.STAFF)
    void nobodyElseComesIn() {
        assertThatThrownBy(() -> UI.getCurrent().navigate(ChangelogView.class))
                .isInstanceOf(MockAccessDeniedException.class);
    }

    private void save(UserRole role) {
        users.save(new UserForm(user, user, role, Set.of(3500), "id", true, null));
    }

    private ChangeGrid grid() {
        return _get(ChangeGrid.class);
    }

    /** By its button, as a user does. */
    private void open(int row) {
        _click((Button) _getCellComponent(grid(), row, "at"));
    }

    private static String dialog() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }
}
