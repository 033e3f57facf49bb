package id.sinergi.security;

import id.sinergi.demo.DemoRemains;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Refuses to open the port outside of demo mode while a demo user still has the password that everybody knows. */
@Component
@ConditionalOnWebApplication
class NoDemoUsers implements SmartLifecycle {

    private final UserRepository users;
    private final PasswordEncoder passwords;
    private final boolean demo;
    private volatile boolean started;

    NoDemoUsers(UserRepository users, PasswordEncoder passwords, @Value("${sinergi.demo:false}") boolean demo) {
        this.users = users;
        this.passwords = passwords;
        this.demo = demo;
    }

    /** {@link DemoRemains} if a demo user is left. */
    @Override
    public void start() {
        if (!demo) {
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
        started = true;
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    /** Long before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
