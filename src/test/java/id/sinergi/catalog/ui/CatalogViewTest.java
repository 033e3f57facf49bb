package id.sinergi.catalog.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
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
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.ViewTest;
import id.sinergi.catalog.CatalogList;
import id.sinergi.database.PostgresTest;
import id.sinergi.security.UserRole;
import org.junit.jupiter.api.Test;

@PostgresTest
@ViewTest(role = UserRole.ADMINISTRATOR)
class CatalogViewTest {

    @Test
    void anEntryIsFoundChangedAndItsHistoryShown() {
        open(CatalogList.KBLI);
        search("25");
        _click((Button) _getCellComponent(grid(), 0, "code"));
        var name = "Logam " + System.nanoTime();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nama Inggris")), name);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Sinonim")), "Barang logam\nLogam jadi\n");
        _click(_get(Button.class, spec -> spec.withText("Simpan")));
        _assertNone(EntryDialog.class);

        search(name);
        assertThat(_size(grid())).isEqualTo(1);
        search("logam jadi");
        assertThat(_size(grid())).isEqualTo(1);
        _click((Button) _getCellComponent(grid(), 0, "code"));
        assertThat(_find(ListItem.class).getFirst().getText())
                .contains("Mengubah entri katalog")
                .contains("→ " + name);
    }

    @Test
    void aRefusalIsSaidInTheDialogWhichStaysOpen() {
        open(CatalogList.DESTINATION);
        assertThat(_size(grid())).isEqualTo(248);
        _click(_get(Button.class, spec -> spec.withText("Tambah entri")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Kode")), "TW");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nama Indonesia")), "Formosa");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nama Inggris")), "Formosa");
        _click(_get(Button.class, spec -> spec.withText("Simpan")));
        _assertOne(
                Paragraph.class,
                spec -> spec.withText("Kode TW sudah ada dalam daftar. Buka entri itu untuk mengubahnya."));
        _assertOne(EntryDialog.class);
    }

    @Test
    @ViewTest(role = UserRole.ADMINISTRATOR, language = "en")
    void aViewerReadsTheirOwnLanguage() {
        open(CatalogList.CENTRE);
        _assertOne(H1.class, spec -> spec.withText("Catalogues"));
        search("bantaeng");
        assertThat(_size(grid())).isEqualTo(1);
    }

    @Test
    @ViewTest(role = UserRole.STAFF)
    void nobodyElseComesIn() {
        assertThatThrownBy(() -> open(CatalogList.CENTRE)).isInstanceOf(MockAccessDeniedException.class);
    }

    private static void open(CatalogList list) {
        UI.getCurrent().navigate(CatalogView.class, QueryParameters.of("daftar", list.name()));
    }

    private static void search(String words) {
        _setValue(
                _get(TextField.class, spec -> spec.withLabel(UI.getCurrent().getTranslation("catalog.search"))), words);
    }

    private static EntryGrid grid() {
        return _get(EntryGrid.class);
    }
}
