package id.sinergi.security;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passwords of users, for the module that lets people sign in; whoever calls has asked who it is. */
@Component
public class Credentials {

    private final UserRepository users;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;

    Credentials(UserRepository users, PasswordEncoder passwords, ApplicationEventPublisher events) {
        this.users = users;
        this.passwords = passwords;
        this.events = events;
    }

    /** Whether it is the present password of the user. */
    public boolean matches(String username, String password) {
        return users.findByUsername(username)
                .filter(user -> user.hasPassword(password, passwords))
                .isPresent();
    }

    /**
     * Sets a password, which ends what was signed in by the old one.
     *
     * @param kept the sign-in that goes on, which is that of whoever changes their own; null for none
     * @throws UserProblem if the password will not do
     */
    @Transactional
    public void change(String username, String password, @Nullable String kept) {
        PasswordRules.check(username, password);
        var user = users.findByUsername(username).orElseThrow(() -> new UserProblem("security.problem.username"));
        user.changePassword(Objects.requireNonNull(passwords.encode(password)));
        users.save(user);
        events.publishEvent(new SignInsEnded(username, kept));
        events.publishEvent(new RightsChanged(username));
    }
}
