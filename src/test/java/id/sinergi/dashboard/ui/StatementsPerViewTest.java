package id.sinergi.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.database.CountedStatements;
import id.sinergi.database.PostgresTest;
import id.sinergi.security.UserRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** A view asks the database at most ten times, with nothing in any cache and however many rows and bars it shows. */
@PostgresTest(ownDatabase = true)
@Import(CountedStatements.class)
@ViewTest(role = UserRole.MANAGER)
class StatementsPerViewTest {

    private static final int MOST = 10;

    @Autowired
    ApplicationContext context;

    @Autowired
    CountedStatements statements;

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
                "perlu-dilihat",
                "tampilan",
                "bandingkan?menurut=region&dengan=35&dengan=33&dengan=32&dengan=51",
                "bandingkan?menurut=periode-lain"
            })
    void aViewAsksAtMostTenTimes(String path) {
        DemoProgramme.in(context);
        // each address asks for another period, so that no answer is known
        var location = new Location(path);
        var query = location.getQueryParameters()
                .merging("periode", "2025-%02d..2026-09".formatted(10 + path.length() % 3));
        UI.getCurrent().navigate("tentang");

        long before = statements.count();
        UI.getCurrent().navigate(location.getPath(), query);

        assertThat(statements.since(before))
                .as("statements of /%s", path)
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(MOST);
    }
}
