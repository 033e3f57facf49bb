package id.sinergi.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.RowGuard;
import id.sinergi.database.VisibleRows;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import id.sinergi.region.UnderEveryAgreement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Connections notice within a transaction that the same viewer's question is about other regions. */
class PresentRowsTest {

    private static final RegionScope MANAGER = RegionScope.of(Set.of(RegionCode.of("35"), RegionCode.of("52")));
    private static final RegionScope PART = RegionScope.of(Set.of(RegionCode.of("52")));

    private final PresentRows present = new PresentRows(
            new UnderEveryAgreement(() -> WholeCountry.isCounting()
                    ? RegionScope.EVERYTHING
                    : WithinScope.part().orElse(MANAGER)),
            new RowGuard());

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("manager", ""));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theWholeCountryIsSeenWhileItIsCountedAndNoLonger() {
        var manager = present.viewer();

        new WholeCountry().call(() -> {
            assertThat(present.viewer()).isNotNull().isNotSameAs(manager).isSameAs(present.viewer());
            assertThat(present.rows()).isEqualTo(VisibleRows.of(List.of(0)));
            return manager;
        });
        assertThat(present.viewer()).isSameAs(manager);
        assertThat(present.rows()).isEqualTo(VisibleRows.of(List.of(3500, 5200)));
    }

    @Test
    void aPartIsSeenWhileItIsAskedAboutAndNoLonger() {
        var manager = present.viewer();

        new WithinScope(() -> MANAGER).call(PART, () -> {
            assertThat(present.viewer()).isNotNull().isNotSameAs(manager).isSameAs(present.viewer());
            assertThat(present.rows()).isEqualTo(VisibleRows.of(List.of(5200)));
            return manager;
        });
        assertThat(present.viewer()).isSameAs(manager);
    }
}
