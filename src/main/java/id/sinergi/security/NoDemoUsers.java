package id.sinergi.security;

import id.sinergi.demo.DemoRemains;
import id.sinergi.start.StartStep;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Refuses the start outside of demo mode while a demo user still has the password that everybody knows. */
@Component
@Order(StartStep.REFUSING)
class NoDemoUsers implements StartStep {

    private final UserRepository users;
    private final PasswordEncoder passwords;

    NoDemoUsers(UserRepository users, PasswordEncoder passwords) {
        this.users = users;
        this.passwords = passwords;
    }

    /** {@link DemoRemains} if a demo user is left. */
    @Override
    public void run() {
        FirstUsers.DEMO_USERS.stream()
                .map(users::findByUsername)
                .flatMap(Optional::stream)
                .filter(user -> user.hasPassword(FirstUsers.DEMO_PASSWORD, passwords))
                .findFirst()
                .ifPresent(user -> {
                    throw new DemoRemains("The user " + user.username()
                            + " of a demonstration is here, with the password that the README names.");
                });
    }

    @Override
    public boolean forRealPeopleOnly() {
        return true;
    }
}
