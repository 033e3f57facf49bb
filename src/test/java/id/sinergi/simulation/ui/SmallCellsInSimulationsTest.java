package id.sinergi.simulation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.HiddenBelow;
import id.sinergi.security.UserRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where months are kept from a viewer, nothing is simulated from them. */
@Tag("undated")
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MINISTER)
class SmallCellsInSimulationsTest {

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void hide() {
        DemoProgramme.in(context);
        HiddenBelow.hide(context, 5);
    }

    @AfterEach
    void tell() {
        HiddenBelow.hide(context, 1);
    }

    @Test
    void aRegencyWithHiddenMonthsIsNotSimulatedAndSaysWhy() {
        assertThat(open("andai?periode=2026-01..2026-12&wilayah=35.74"))
                .doesNotContain("(simulasi)")
                .contains("sebagian bulannya disembunyikan");
    }

    @Test
    void whatIsNotGivenToTheViewerCannotBeAssumed() {
        assertThat(open("andai?periode=2026-01..2026-12&penempatan=50"))
                .contains("(simulasi)")
                .contains("laju tidak mengubah penempatan");
    }

    private static String open(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return _get(SimulationView.class).getElement().getTextRecursively();
    }
}
