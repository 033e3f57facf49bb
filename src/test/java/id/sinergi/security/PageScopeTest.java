package id.sinergi.security;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import id.sinergi.ViewTest;
import id.sinergi.component.EmptyState;
import id.sinergi.database.PostgresTest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A page of figures that its viewer may not see says so: it never shows zeros, and never somebody else's figures. */
@PostgresTest
class PageScopeTest {

    @Test
    @ViewTest(
            role = UserRole.ADMINISTRATOR,
            regions = {})
    void whoHasNoRegionsIsToldSoOnEveryPageOfFiguresAndFiles() {
        AccessTable.of("route")
                .filter(rule -> rule.within().equals("figures") || rule.entry().equals("impor"))
                .forEach(rule ->
                        assertThat(said(rule.example())).as(rule.entry()).contains("Akun Anda belum memiliki wilayah"));
    }

    @Test
    @ViewTest(role = UserRole.ADMINISTRATOR, regions = 3578)
    void aRegionOfOthersIsRefusedOnEveryPageThatCanBeAskedForIt() {
        AccessTable.of("route")
                .filter(rule -> rule.within().equals("figures") && !rule.entry().equals("beranda"))
                .forEach(rule -> assertThat(said(
                                rule.entry().startsWith("wilayah") ? "wilayah/52" : rule.example() + "?wilayah=52"))
                        .as(rule.entry())
                        .contains("Di luar wilayah Anda", "Nusa Tenggara Barat"));
    }

    private static String said(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return _find(EmptyState.class).stream()
                .filter(EmptyState::isVisible)
                .map(empty -> empty.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }
}
