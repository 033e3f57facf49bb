package id.sinergi.edition.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.ViewTestExtension;
import id.sinergi.chart.Chart;
import id.sinergi.component.EmptyState;
import id.sinergi.database.PostgresTest;
import id.sinergi.edition.EditionArchive;
import id.sinergi.edition.EditionService;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.SectionChoice;
import id.sinergi.security.UserRole;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MINISTER)
class EditionsViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    EditionArchive archive;

    @Autowired
    EditionService editions;

    @Autowired
    SliceParameters parameters;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void data() {
        DemoProgramme.in(context);
        jdbc.sql("delete from edition").update();
    }

    @Test
    void anEmptyArchiveSaysWhatComesIntoIt() {
        UI.getCurrent().navigate("arsip");
        _assertOne(EmptyState.class);
    }

    @Test
    void anEditionIsListedAndOpenedAsItWasPresented() throws IOException {
        long id = download();
        UI.getCurrent().navigate("arsip");
        Grid<?> grid = _get(Grid.class);
        assertThat(GridKt._getFormattedRow(grid, 0)).anyMatch(cell -> cell.contains("Diunduh oleh minister"));

        UI.getCurrent().navigate("arsip/" + id);
        assertThat(_get(H1.class).getText()).isEqualTo("Rapat pimpinan");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Seperti dipaparkan pada "))
                .anyMatch(text -> text.startsWith("Tidak ada yang berbeda: "));
        assertThat(_find(Chart.class)).hasSize(1);
    }

    @Test
    @ViewTest(role = UserRole.ADMINISTRATOR, language = "en")
    void anotherUsersEditionIsRefusedWithTheReason() throws IOException {
        ViewTestExtension.signIn(context, UserRole.MINISTER, "id", 0);
        long id = download();
        ViewTestExtension.signIn(context, UserRole.ADMINISTRATOR, "en", 0);
        UI.getCurrent().navigate("arsip/" + id);
        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("Another user’s edition");
    }

    @Test
    @ViewTest(role = UserRole.MANAGER, regions = 3500)
    void regionsThatAreNoLongerTheReadersAreRefusedWithTheReason() throws IOException {
        ViewTestExtension.signIn(context, UserRole.MINISTER, "id", 0);
        long id = download();
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 3500);
        jdbc.sql("update edition set reader = ?")
                .param(ViewTestExtension.username(UserRole.MANAGER, 3500))
                .update();
        UI.getCurrent().navigate("arsip/" + id);
        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("Di luar wilayah Anda");
    }

    @Test
    void aNumberThatIsNoneIsSaidSo() {
        UI.getCurrent().navigate("arsip/99999999");
        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("Edisi tidak ditemukan");
    }

    private long download() throws IOException {
        var sections = List.of(new SectionChoice("HEADLINES"), new SectionChoice("TREND"));
        var order = new ReportOrder("Rapat pimpinan", sections, parameters.usual(), Locale.of("id"));
        archive.download(order, ReportFormat.XLSX);
        return editions.list(0, 1).getFirst().id();
    }
}
