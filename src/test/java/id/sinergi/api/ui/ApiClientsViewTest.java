package id.sinergi.api.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.sinergi.ViewTest;
import id.sinergi.api.ApiClientRow;
import id.sinergi.database.PostgresTest;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserRole;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

@PostgresTest
@ViewTest(role = UserRole.ADMINISTRATOR)
class ApiClientsViewTest {

    @Test
    void aTokenIsShownOnceAndCanBeRevoked() {
        UI.getCurrent().navigate(ApiClientsView.class);
        create("simpkn", Set.of(RegionCode.of("35")));
        assertThat(_get(TokenDialog.class)).isNotNull();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Token")).getValue())
                .startsWith("sinergi_")
                .hasSizeGreaterThan(40);
        _click(_get(Button.class, spec -> spec.withText("Sudah disalin")));
        _assertNone(TokenDialog.class);
        assertThat(first().name()).isEqualTo("simpkn");
        assertThat(Duration.between(first().createdAt(), first().expiresAt())).isEqualTo(Duration.ofDays(30));
        assertThat(first().createdBy()).isEqualTo("administrator-0");

        _click(_get(_getCellComponent(grid(), 0, "keadaan"), Button.class));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(first().revokedAt()).isNotNull();

        _click(_get(_getCellComponent(grid(), 0, "keadaan"), Button.class, spec -> spec.withText("Hapus")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(GridKt._findAll(grid())).extracting(ApiClientRow::name).doesNotContain("simpkn");
    }

    @Test
    void aClientNeedsAPlainNameAndARegion() {
        UI.getCurrent().navigate(ApiClientsView.class);
        create("Sistem Pusat", Set.of(RegionCode.INDONESIA));
        _assertOne(
                Paragraph.class,
                spec -> spec.withText(
                        "Nama klien harus 3–40 huruf kecil, angka, titik, garis bawah, atau tanda hubung."));
        _click(_get(Button.class, spec -> spec.withText("Batal")));
        create("sistem-pusat", Set.of());
        _assertOne(Paragraph.class, spec -> spec.withText("Pilih paling sedikit satu wilayah."));
        _assertNone(TokenDialog.class);
    }

    @Test
    @ViewTest(role = UserRole.STAFF)
    void onlyAnAdministratorGivesAccess() {
        assertThatThrownBy(() -> UI.getCurrent().navigate(ApiClientsView.class))
                .isInstanceOf(MockAccessDeniedException.class);
    }

    @SuppressWarnings("unchecked")
    private static void create(String name, Set<RegionCode> regions) {
        _click(_get(Button.class, spec -> spec.withText("Klien baru")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nama klien")), name);
        _setValue((MultiSelectComboBox<RegionCode>) _get(MultiSelectComboBox.class), regions);
        _click(_get(Button.class, spec -> spec.withText("Buat")));
    }

    @SuppressWarnings("unchecked")
    private static Grid<ApiClientRow> grid() {
        return (Grid<ApiClientRow>) _get(Grid.class);
    }

    private static ApiClientRow first() {
        return _get(grid(), 0);
    }
}
