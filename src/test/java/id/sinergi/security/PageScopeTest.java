package id.sinergi.security;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import id.sinergi.ViewTest;
import id.sinergi.component.EmptyState;
import id.sinergi.database.PostgresTest;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A page of figures that its viewer may not see says so: it never shows zeros, and never somebody else's figures. */
@PostgresTest
class PageScopeTest {

    /** Their addresses name no region: the present one's first page, and codes, which are refused one by one. */
    private static final Set<String> NAMES_NO_REGION = Set.of("beranda", "kode/:kode?");

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
                .filter(rule -> rule.within().equals("figures"))
                .filter(rule -> !NAMES_NO_REGION.contains(rule.entry()))
                .forEach(rule -> assertThat(said(
                                rule.entry().startsWith("wilayah") ? "wilayah/52" : rule.example() + "?wilayah=52"))
                        .as(rule.entry())
                        .contains("Di luar wilayah Anda", "Nusa Tenggara Barat"));
    }

    @Test
    @ViewTest(
            role = UserRole.ADMINISTRATOR,
            agreements = {})
    void whoHasNoAgreementsIsToldSoOnEveryPageOfFiguresAndFiles() {
        AccessTable.of("route")
                .filter(rule -> rule.within().equals("figures") || rule.entry().equals("impor"))
                .forEach(rule -> assertThat(said(rule.example()))
                        .as(rule.entry())
                        .contains("Akun Anda belum memiliki perjanjian"));
    }

    /** A document under which nobody is counted stands for some other agreement. */
    @Test
    @ViewTest(role = UserRole.ADMINISTRATOR, agreements = "PKS-2025")
    void anAgreementOfOthersIsRefusedOnEveryPageThatCanBeAskedForIt() {
        AccessTable.of("route")
                .filter(rule -> rule.within().equals("figures"))
                .filter(rule -> !NAMES_NO_REGION.contains(rule.entry()))
                .forEach(rule -> assertThat(said(rule.example() + "?perjanjian=MOU-2025"))
                        .as(rule.entry())
                        .contains("Di luar perjanjian Anda", "MoU 8 Okt 2025"));
    }

    @Test
    @ViewTest(role = UserRole.MINISTER)
    void aMinisterReachesTheOwnPagesAndNoOthers() {
        assertReached(UserRole.MINISTER);
    }

    @Test
    @ViewTest(role = UserRole.MANAGER)
    void aManagerReachesTheOwnPagesAndNoOthers() {
        assertReached(UserRole.MANAGER);
    }

    @Test
    @ViewTest(role = UserRole.STAFF)
    void aMemberOfStaffReachesTheOwnPagesAndNoOthers() {
        assertReached(UserRole.STAFF);
    }

    @Test
    @ViewTest(role = UserRole.ADMINISTRATOR)
    void anAdministratorReachesTheOwnPagesAndNoOthers() {
        assertReached(UserRole.ADMINISTRATOR);
    }

    private static void assertReached(UserRole role) {
        AccessTable.of("route")
                .forEach(rule -> assertThat(reached(rule.example()))
                        .as("%s as %s", rule.entry(), role)
                        .isEqualTo(rule.roles().contains(role)));
    }

    private static boolean reached(String address) {
        try {
            UI.getCurrent().navigate(address);
            return true;
        } catch (NotFoundError | MockAccessDeniedException refused) {
            return false;
        }
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
