package id.sinergi.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.home.TourService;
import id.sinergi.security.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MINISTER)
class HomeViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TourService tours;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void data() {
        DemoProgramme.in(context);
        jdbc.sql("delete from seen_tour").update();
    }

    @Test
    void aMinisterReadsTheVerdictThreeFindingsAndWhoWaits() {
        UI.getCurrent().navigate("beranda");
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .containsExactly("Kesimpulan", "Temuan terpenting", "Menunggu penempatan");
        // As many as there are on the day of the test.
        assertThat(_find(ListItem.class, spec -> spec.withClasses("finding"))).hasSizeBetween(1, 3);
    }

    @Test
    @ViewTest(
            role = UserRole.MANAGER,
            regions = {3500, 5200})
    void aManagerReadsTheOwnRegionsFirst() {
        UI.getCurrent().navigate("beranda");
        assertThat(_find(H2.class).getFirst().getText()).isEqualTo("Semua provinsi terhadap target");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(2);
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Kesimpulan", "Menunggu penempatan");
    }

    @Test
    @ViewTest(role = UserRole.STAFF)
    void staffReadWhatWaitsAndWhichMonthOfWhichSourceHasNoData() {
        UI.getCurrent().navigate("beranda");
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .startsWith("Berkas yang menunggu diposting", "Batch terakhir", "Kelengkapan data menurut bulan");
        assertThat(_find(ListItem.class).stream()
                        .map(item -> item.getElement().getTextRecursively())
                        .filter(text -> text.contains("BPSDMI") || text.contains("KP2MI")))
                .hasSize(3);
    }

    @Test
    @ViewTest(role = UserRole.ADMINISTRATOR, language = "en")
    void anAdministratorReadsOfUsersFirst() {
        UI.getCurrent().navigate("beranda");
        assertThat(_find(H2.class).getFirst().getText()).isEqualTo("Users");
        assertThat(_find(ListItem.class).getFirst().getText()).startsWith("Active users: ");
    }

    @Test
    @ViewTest(
            role = UserRole.MANAGER,
            regions = {})
    void whoMaySeeNothingIsToldSo() {
        UI.getCurrent().navigate("beranda");
        _assertNone(Grid.class);
        _assertOne(H2.class);
    }

    @Test
    void theTourHasFiveStepsAndIsRememberedOnceItWasClosed() {
        UI.getCurrent().navigate("beranda");
        _click(_get(NativeButton.class, spec -> spec.withText("Tur singkat")));
        var tour = _get(TourDialog.class);
        for (int step = 1; step < 5; step++) {
            assertThat(tour.getElement().getTextRecursively()).contains("Langkah " + step + " dari 5");
            _click(_get(Button.class, spec -> spec.withText("Berikutnya")));
        }
        assertThat(tours.isNew()).isTrue();
        _click(_get(Button.class, spec -> spec.withText("Selesai")));

        assertThat(tour.isOpened()).isFalse();
        assertThat(tours.isNew()).isFalse();
    }
}
