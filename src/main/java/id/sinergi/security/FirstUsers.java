package id.sinergi.security;

import id.sinergi.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives a new installation its first users: demonstration users in demo mode, else the configured administrator. */
@Component
@Order(1)
class FirstUsers implements ApplicationRunner {

    /** Only ever given to users of demo mode. */
    static final String DEMO_PASSWORD = "sinergi-contoh";

    /** Their names. */
    static final List<String> DEMO_USERS = List.of("menteri", "manajer", "staf", "admin");

    private static final Logger LOG = LoggerFactory.getLogger(FirstUsers.class);

    private final UserRepository users;
    private final UserAdministration administration;
    private final AdministratorSettings administrator;
    private final boolean demo;

    FirstUsers(
            UserRepository users,
            UserAdministration administration,
            AdministratorSettings administrator,
            @Value("${sinergi.demo:false}") boolean demo) {
        this.users = users;
        this.administration = administration;
        this.administrator = administrator;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (users.count() > 0) {
            return;
        }
        if (demo) {
            create("menteri", "Menteri (contoh)", UserRole.MINISTER, Set.of(0));
            create("manajer", "Manajer Jatim & NTB (contoh)", UserRole.MANAGER, Set.of(3500, 5200));
            create("staf", "Staf data (contoh)", UserRole.STAFF, Set.of(0));
            create("admin", "Administrator (contoh)", UserRole.ADMINISTRATOR, Set.of(0));
        } else if (administrator.user() != null && administrator.password() != null) {
            createAdministrator(administrator.user(), administrator.password());
        } else {
            LOG.warn(
                    "There is no user yet. Set SINERGI_ADMIN_USER and SINERGI_ADMIN_PASSWORD (at least {} characters) and start again.",
                    PasswordRules.SHORTEST);
        }
    }

    private void createAdministrator(String username, String password) {
        try {
            administration.create(
                    new UserForm(username, username, UserRole.ADMINISTRATOR, Set.of(0), "id", true, password));
        } catch (UserProblem refused) {
            throw new IllegalStateException(
                    "SINERGI_ADMIN_USER, SINERGI_ADMIN_PASSWORD: " + Texts.of(refused.key(), Locale.ENGLISH), refused);
        }
    }

    private void create(String username, String name, UserRole role, Set<Integer> regions) {
        administration.create(new UserForm(username, name, role, regions, "id", true, DEMO_PASSWORD));
    }
}
