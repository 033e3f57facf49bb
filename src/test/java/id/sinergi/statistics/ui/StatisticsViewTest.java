package id.sinergi.statistics.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.component.CopyLink;
import id.sinergi.database.PostgresTest;
import id.sinergi.security.UserRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The page of published figures: all vintages on one screen, gaps shown, the same for every scope. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MANAGER, regions = 3500)
class StatisticsViewTest {

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void postTheFigures() {
        DemoProgramme.in(context);
    }

    @Test
    void theVintagesOf2023AndTheGrowthsOf2024StandOnOneScreen() {
        open("");

        assertThat(row("2023")).contains("273.747", "274.965", "297.108");
        assertThat(heads().getFirst()).contains("29 Des 2023, sementara", "29 Feb 2024, tetap", "28 Feb 2025, tetap");
        assertThat(rows().stream().filter(row -> row.getFirst().equals("2024") && row.contains("297.434")))
                .contains(
                        List.of(
                                "2024",
                                "297.434",
                                "28 Feb 2025, tetap",
                                "2023",
                                "274.965",
                                "29 Feb 2024, tetap",
                                "22.469",
                                "+8,17%"),
                        List.of(
                                "2024",
                                "297.434",
                                "28 Feb 2025, tetap",
                                "2023",
                                "297.108",
                                "28 Feb 2025, tetap",
                                "326",
                                "+0,11%"));
        assertThat(text())
                .contains("setiap pengguna melihat semuanya", "Penempatan nasional", "layanan, bukan orang")
                .contains("Pertumbuhan 2025 dibanding 2024: −3,70% sampai +0,51%");
    }

    @Test
    @ViewTest(role = UserRole.MINISTER, language = "en")
    void theSameInEnglish() {
        open("");

        assertThat(row("2023")).contains("273,747", "274,965", "297,108");
        assertThat(text()).contains("+8.17%", "+0.11%", "28 Feb 2025, final", "every user sees all of them");
    }

    @Test
    void aTableThatDoesNotCloseShowsBothNumbersAndTheGap() {
        open("menurut=PROVINSI&masa=2014-01-01..2014-09-30");

        assertThat(row("Jumlah rincian")).containsExactly("Jumlah rincian", "324.300");
        assertThat(row("Total tercetak")).containsExactly("Total tercetak", "325.821");
        assertThat(row("Selisih (total − rincian)")).containsExactly("Selisih (total − rincian)", "1.521");
        assertThat(text())
                .contains("rincian berjumlah 324.300, kurang 1.521 dari total tercetak 325.821")
                .contains("Papua (sebelum pemekaran 2022)");
    }

    @Test
    void aTableIsComparedByVintageAndAMemberHasASeriesOfItsOwn() {
        open("menurut=NEGARA&anggota=TW");

        assertThat(heads().getFirst()).containsExactly("Negara tujuan", "31 Jan 2026, tetap");
        open("menurut=NEGARA&masa=2024-01-01..2024-12-31&anggota=TW");

        assertThat(row("Taiwan")).containsExactly("Taiwan", "84.581", "84.306");
        assertThat(text())
                .contains("Periode × terbitan: Penempatan nasional · Negara tujuan · Tahun · Taiwan", "+6,36%");
        assertThat(pinned()).contains("anggota=TW", "masa=2024-01-01..2024-12-31", "rentang=tahun", "per=");
    }

    @Test
    void whatIsAskedForInVainIsNamedAndTheUsualIsShown() {
        open("statistik=TIDAK_ADA&menurut=SEKTOR&anggota=XX&rentang=triwulan");

        assertThat(text())
                .contains("statistik=TIDAK_ADA", "menurut=SEKTOR", "anggota=XX", "rentang=triwulan", "diabaikan");
        assertThat(row("2023")).contains("297.108");
    }

    @Test
    @ViewTest(
            role = UserRole.ADMINISTRATOR,
            regions = {})
    void whoHasNoRegionsSeesThemToo() {
        open("");

        assertThat(row("2023")).contains("297.108");
        assertThat(_find(Select.class)).isNotEmpty();
    }

    private static List<String> row(String name) {
        return rows().stream().filter(row -> row.getFirst().equals(name)).findFirst().orElseThrow().stream()
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static List<List<String>> rows() {
        return parts(1);
    }

    private static List<List<String>> heads() {
        return parts(0);
    }

    private static List<List<String>> parts(int part) {
        return _find(PublishedTableView.class).stream()
                .map(table -> table.getElement().getChild(0).getChild(part))
                .flatMap(Element::getChildren)
                .map(row -> row.getChildren().map(Element::getTextRecursively).toList())
                .toList();
    }

    private static String pinned() {
        return String.valueOf(_get(CopyLink.class).getElement().getPropertyRaw("pinned"))
                .replace("\":\"", "=");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("statistik", QueryParameters.fromString(query));
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
