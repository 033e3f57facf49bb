package id.sinergi.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.database.CountedStatements;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Ledger;
import id.sinergi.security.UserRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A view asks the database at most ten times, with nothing in any cache and however many rows and bars it shows. */
@PostgresTest(ownDatabase = true)
@Tag("undated")
@ViewTest(role = UserRole.MANAGER)
class StatementsPerViewTest {

    private static final int MOST = 10;

    @Autowired
    ApplicationContext context;

    @Autowired
    CountedStatements statements;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    private static int version;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wilayah",
                "wilayah/35",
                "wilayah/35.74",
                "sektor",
                "sektor/MAN",
                "balai",
                "balai/579344",
                "negara",
                "negara/KR",
                "angkatan",
                "menunggu",
                "menunggu?wilayah=35&menurut=sector",
                "menunggu?wilayah=35.74&jk=P",
                "matriks",
                "matriks?baris=region&kolom=month&lapis=sector&nilai=trained",
                "matriks?baris=centre&kolom=quarter&lapis=region&nilai=placement-rate",
                "matriks?wilayah=35&baris=sex&kolom=centre&lapis=quarter&pada=2026-01..2026-03",
                "perlu-dilihat",
                "statistik",
                "statistik?menurut=NEGARA&masa=2024-01-01..2024-12-31&anggota=TW",
                "tampilan",
                "beranda",
                "bandingkan?menurut=region&dengan=35&dengan=33&dengan=32&dengan=51",
                "asal",
                "asal?ukuran=R_SERT&wilayah=35",
                "perubahan",
                "mutu",
                "mutu?sumber=PLACEMENT",
                "rekonsiliasi",
                "rekonsiliasi?wilayah=35",
                "bandingkan?menurut=periode-lain"
            })
    void aViewAsksAtMostTenTimes(String path) {
        DemoProgramme.in(context);
        var location = new Location(path);
        var query = location.getQueryParameters().merging("periode", "2025-12..2026-09");
        UI.getCurrent().navigate("tentang");
        forgetAnswers();

        statements.listen();
        UI.getCurrent().navigate(location.getPath(), query);

        assertThat(statements.heard())
                .as("statements of /%s", path)
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(MOST);
    }

    /** Answers are kept for a data version, and a batch makes a new one. */
    private void forgetAnswers() {
        transaction.executeWithoutResult(status -> ledger.announce(1_000 + version++));
    }
}
