package id.sinergi.signin;

import id.sinergi.audit.AuditLog;
import id.sinergi.security.Credentials;
import id.sinergi.security.UserProblem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the password that the owner of a link chose. */
@Component
class ChosenPasswords {

    private final PasswordLinks links;
    private final Credentials credentials;
    private final AuditLog audit;

    ChosenPasswords(PasswordLinks links, Credentials credentials, AuditLog audit) {
        this.links = links;
        this.credentials = credentials;
        this.audit = audit;
    }

    /** Fails with {@link UserProblem} if the password will not do or the link is over; the link is taken only if it went well. */
    @Transactional
    void choose(Secret link, String password) {
        var owner = links.owner(link).orElseThrow(() -> new UserProblem("signin.problem.link"));
        if (!links.take(link)) {
            throw new UserProblem("signin.problem.link");
        }
        credentials.change(owner, password, null);
        audit.enter(owner, "PASSWORD_CHOSEN", "");
    }
}
