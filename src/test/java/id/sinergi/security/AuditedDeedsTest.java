package id.sinergi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.database.PostgresTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.test.context.support.WithMockUser;

/** Who acts is the actor, whoever is acted upon the subject, and what was refused is entered as well. */
@PostgresTest
@WithMockUser(username = "kepala", roles = "ADMINISTRATOR")
class AuditedDeedsTest {

    private final String name = "u" + UUID.randomUUID().toString().substring(0, 12);

    @Autowired
    private UserAdministration administration;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aPasswordResetNamesTheAdministratorAsActorAndTheUserAsSubject() {
        administration.save(form("kata sandi yang pertama", UserRole.STAFF));
        administration.save(form("kata sandi yang kedua", UserRole.STAFF));
        administration.save(form(null, UserRole.MANAGER));

        assertThat(entries("username = 'kepala' and subject = '%s'".formatted(name)))
                .containsExactly(
                        "USER_CREATED DONE STAFF [3500] *",
                        "PASSWORD_RESET DONE ",
                        "USER_CHANGED DONE role STAFF → MANAGER");
        assertThat(entries("username = '%s'".formatted(name))).isEmpty();
    }

    @Test
    void signInsSignOutsAndRefusedSignInsAreEntered() {
        var user = UsernamePasswordAuthenticationToken.authenticated(name, "", List.of());
        events.publishEvent(new AuthenticationFailureBadCredentialsEvent(user, new BadCredentialsException("")));
        events.publishEvent(new InteractiveAuthenticationSuccessEvent(user, getClass()));
        events.publishEvent(new LogoutSuccessEvent(user));

        assertThat(entries("username = '%s'".formatted(name)))
                .extracting(entry -> entry.strip())
                .containsExactly("SIGN_IN_REFUSED REFUSED", "SIGN_IN DONE", "SIGN_OUT DONE");
    }

    @Test
    @WithMockUser(username = "tamu", roles = "MINISTER")
    void whatASignedInUserIsNotPermittedIsEntered() {
        assertThatThrownBy(administration::all).isInstanceOf(AccessDeniedException.class);
        assertThat(jdbc.sql("select subject from audit_entry where action = 'NOT_PERMITTED' and username = 'tamu'"
                                + " order by id desc limit 1")
                        .query((row, number) -> row.getString(1))
                        .single())
                .isEqualTo("UserAdministration.all");
    }

    private UserForm form(@Nullable String password, UserRole role) {
        return new UserForm(name, "Uji", role, Set.of(3500), "id", true, password);
    }

    private List<String> entries(String which) {
        return jdbc.sql("select action || ' ' || outcome || ' ' || detail from audit_entry where " + which
                        + " order by id")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
