package id.sinergi.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.signin.OidcSettings.Proving;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** What counts as a wrong password, and what becomes of an old hash. */
class PasswordSignInTest {

    private static final String PASSWORD = "kata sandi milik sendiri";
    private static final String OLD_HASH = new BCryptPasswordEncoder(4).encode(PASSWORD);

    private static final SignInSettings SETTINGS = SignInDatabase.settings(null);

    private final SignInDatabase database = new SignInDatabase();
    private final AtomicReference<String> upgraded = new AtomicReference<>();
    private final PasswordSignIn signIn = new PasswordSignIn(
            userOfTheDatabase(),
            (user, hash) -> {
                upgraded.set(hash);
                return user;
            },
            PasswordEncoderFactories.createDelegatingPasswordEncoder(),
            database.limits(),
            new SecondFactorRule(database.factors(), SETTINGS, false),
            provider(false));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNoWrongPassword() {
        database.die();
        for (int attempt = 0; attempt < 20; attempt++) {
            assertThatThrownBy(() -> signIn.authenticate(attempt(PASSWORD)))
                    .isInstanceOf(AuthenticationServiceException.class);
        }
    }

    @Test
    void practisingIsNobodysGuess() {
        for (int round = 0; round < 6; round++) {
            signIn.practise();
        }

        assertThat(signIn.authenticate(attempt(PASSWORD)).isAuthenticated()).isTrue();
    }

    @Test
    void aWrongPasswordCountsAndOneDuringTheDelayIsNotEvenLookedAt() {
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(() -> signIn.authenticate(attempt("tebakan")))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> signIn.authenticate(attempt(PASSWORD))).isInstanceOf(TooManyAttempts.class);
        assertThat(upgraded).hasNullValue();
    }

    @Test
    void whereOnlyTheIdentityProviderLetsInNoPasswordDoes() {
        var closed = new PasswordSignIn(
                userOfTheDatabase(),
                (user, hash) -> user,
                PasswordEncoderFactories.createDelegatingPasswordEncoder(),
                database.limits(),
                new SecondFactorRule(database.factors(), SETTINGS, true),
                provider(true));
        assertThat(signIn.authenticate(attempt(PASSWORD)).isAuthenticated()).isTrue();
        assertThatThrownBy(() -> closed.authenticate(attempt(PASSWORD))).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> new OidcSettings("", "", "", true, "", "", "", "", Proving.ALL, null))
                .hasMessageContaining("nobody could sign in");
    }

    private static OidcSettings provider(boolean only) {
        return new OidcSettings("https://sso.contoh.go.id", "sinergi", "", only, "", "", "", "", Proving.ALL, null);
    }

    private static UsernamePasswordAuthenticationToken attempt(String password) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(SignInDatabase.USER, password);
        attempt.setDetails(new SignInOrigin("203.0.113.7", null));
        return attempt;
    }

    private UserDetailsService userOfTheDatabase() {
        return name -> database.jdbc()
                .sql("select username from app_user where username = ?")
                .param(name)
                .query((row, number) -> details(row.getString(1)))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException(name));
    }

    private static UserDetails details(String name) {
        return User.withUsername(name)
                .password("{bcrypt}" + OLD_HASH)
                .roles("MINISTER")
                .build();
    }
}
