package id.sinergi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.database.PostgresTest;
import id.sinergi.demo.DemoRemains;
import id.sinergi.start.StartSteps;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Nothing of a demonstration is left where real people are counted, and a demonstration answers its own machine alone. */
@PostgresTest(emptied = true)
class DemoRemainsTest {

    @Autowired
    private UserRepository users;

    @Autowired
    private UserAdministration administration;

    @Autowired
    private PasswordEncoder passwords;

    @BeforeEach
    void aDemonstrationWasStartedHere() {
        new FirstUsers(users, administration, new AdministratorSettings(null, null), true)
                .run(new DefaultApplicationArguments());
    }

    @Test
    void anApplicationThatIsNoDemonstrationRefusesToStartBesideTheDemoUsersPassword() {
        assertThatThrownBy(() -> start(false)).isInstanceOf(DemoRemains.class).hasMessageContaining("menteri");
        assertThatCode(() -> start(true)).doesNotThrowAnyException();
    }

    @Test
    void usersOfTheSameNameWithPasswordsOfTheirOwnAreNoneOfADemonstration() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "uji", "", AuthorityUtils.createAuthorityList("ROLE_ADMINISTRATOR")));
        try {
            assertThatThrownBy(() -> administration.save(form("admin", FirstUsers.DEMO_PASSWORD)))
                    .isInstanceOf(UserProblem.class);
            List.of("menteri", "manajer", "staf", "admin")
                    .forEach(name -> administration.save(form(name, "kata sandi milik sendiri")));
        } finally {
            SecurityContextHolder.clearContext();
        }
        assertThatCode(() -> start(false)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onlyADemonstrationIsBoundToItsOwnMachine(boolean demo) {
        var server = new TomcatServletWebServerFactory();
        new DemoAddress(demo, "").customize(server);
        assertThat(server.getAddress() != null && server.getAddress().isLoopbackAddress())
                .isEqualTo(demo);
    }

    @Test
    void aNamedAddressStays() {
        var server = new TomcatServletWebServerFactory();
        new DemoAddress(true, "0.0.0.0").customize(server);
        assertThat(server.getAddress()).isNull();
    }

    private void start(boolean demo) {
        new StartSteps(List.of(new NoDemoUsers(users, passwords)), demo).start();
    }

    private static UserForm form(String name, String password) {
        return new UserForm(name, name, UserRole.ADMINISTRATOR, Set.of(0), "id", true, password);
    }
}
