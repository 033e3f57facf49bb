package id.sinergi.signin;

import id.sinergi.browser.Site;
import id.sinergi.security.SystemIdentity;
import id.sinergi.security.UserAdministration;
import id.sinergi.security.UserForm;
import id.sinergi.security.UserRole;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Data staff of the whole country whom a test makes for itself, and who come in by the form. */
final class NewUser {

    private NewUser() {}

    static void make(UserAdministration users, String name) {
        make(users, name, Site.PASSWORD);
    }

    /** @param password null for a user who is yet to choose one */
    static void make(UserAdministration users, String name, @Nullable String password) {
        SystemIdentity.call(() -> {
            users.save(new UserForm(name, name, UserRole.STAFF, Set.of(0), "id", true, password));
            return name;
        });
    }

    /** A visitor with the sign-in page before them. */
    static FormClient arriving(Site site) {
        var visitor = new FormClient(site);
        visitor.get("login");
        return visitor;
    }
}
