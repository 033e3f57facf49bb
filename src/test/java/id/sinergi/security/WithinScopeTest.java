package id.sinergi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.flow.server.VaadinSession;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** On a page too, whose session knows its viewer, a part of the viewer's regions is all that is asked about. */
@PostgresTest
class WithinScopeTest {

    private static final RegionScope JAWA_TIMUR = RegionScope.of(List.of(RegionCode.of("35")));

    @Autowired
    WithinScope within;

    @Autowired
    CurrentScope present;

    /** As after a sign-in through the browser. */
    @BeforeEach
    void keepTheSignInInTheSession() {
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(SPRING_SECURITY_CONTEXT_KEY, SecurityContextHolder.getContext());
    }

    @Test
    @ViewTest(role = UserRole.MANAGER)
    void aPartIsAllThatIsAskedAboutWhileItIs() {
        assertThat(within.call(JAWA_TIMUR, present::get)).isEqualTo(JAWA_TIMUR);
        assertThat(within.call(JAWA_TIMUR, present::exact)).isTrue();
        assertThat(present.get()).isEqualTo(RegionScope.EVERYTHING);
    }

    @Test
    @ViewTest(role = UserRole.MINISTER)
    void smallCellsStayHiddenFromWhomTheyAreHidden() {
        assertThat(within.call(JAWA_TIMUR, present::exact)).isFalse();
    }

    @Test
    @ViewTest(role = UserRole.MANAGER, regions = 5200)
    void whatIsNotTheViewersIsRefusedAlsoFromWithinAPart() {
        assertThatThrownBy(() -> within.call(JAWA_TIMUR, present::get)).isInstanceOf(AccessDeniedException.class);
        var partOf = RegionScope.of(List.of(RegionCode.of("52.03")));
        assertThatThrownBy(() -> within.call(
                        partOf, () -> within.call(RegionScope.of(List.of(RegionCode.of("52"))), present::get)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
