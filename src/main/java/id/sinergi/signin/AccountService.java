package id.sinergi.signin;

import id.sinergi.audit.AuditLog;
import id.sinergi.security.Credentials;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.SignInsEnded;
import id.sinergi.security.UserProblem;
import id.sinergi.security.Viewer;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What users look after themselves: their password, their second factor and where they are signed in. */
@Service
@PreAuthorize("isAuthenticated()")
public class AccountService {

    private final CurrentViewer viewer;
    private final Credentials credentials;
    private final SignInLimits limits;
    private final SecondFactors factors;
    private final SecondFactorRule rule;
    private final KnownDevices devices;
    private final SignedInSessions sessions;
    private final PresentBrowser browser;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;

    AccountService(
            CurrentViewer viewer,
            Credentials credentials,
            SignInLimits limits,
            SecondFactors factors,
            SecondFactorRule rule,
            KnownDevices devices,
            SignedInSessions sessions,
            PresentBrowser browser,
            ApplicationEventPublisher events,
            AuditLog audit) {
        this.viewer = viewer;
        this.credentials = credentials;
        this.limits = limits;
        this.factors = factors;
        this.rule = rule;
        this.devices = devices;
        this.sessions = sessions;
        this.browser = browser;
        this.events = events;
        this.audit = audit;
    }

    /** Changes the viewer's password; everything else that is signed in as the viewer ends. */
    public void changePassword(String present, String chosen) {
        var me = me().username();
        prove(present);
        credentials.change(me, chosen, browser.signIn().orElse(null));
        audit.enter(me, "PASSWORD_CHANGED", "");
    }

    /** Asks for the password again, before something that a borrowed screen must not do. */
    private void prove(String password) {
        var me = me().username();
        var origin = browser.origin();
        try {
            limits.check(me, origin);
        } catch (TooManyAttempts wait) {
            throw new UserProblem("signin.problem.later");
        }
        if (!credentials.matches(me, password)) {
            limits.failed(me, origin);
            throw new UserProblem("signin.problem.present");
        }
        limits.succeeded(me, origin);
    }

    /** Whether the viewer comes in by a password that is kept here. */
    public boolean hasPassword() {
        return me().hasPassword();
    }

    /** The state of the viewer's second factor. */
    public SecondFactorState secondFactor() {
        var me = me();
        boolean has = factors.has(me.username());
        return new SecondFactorState(has, rule.isRequired(me.role()), has ? factors.recoveryLeft(me.username()) : 0);
    }

    /** A second factor to take up; nothing is kept before {@link #takeUp}. */
    public Enrolment offer() {
        return Enrolment.of(me().username());
    }

    /** Keeps the factor if password and code are right. */
    public void takeUp(Enrolment offered, String password, String code) {
        var me = me().username();
        if (!me.equals(offered.username())) {
            throw new AccessDeniedException("Somebody else's second factor");
        }
        prove(password);
        if (!factors.confirm(offered, code)) {
            throw new UserProblem("signin.problem.code");
        }
        audit.enter(me, "SECOND_FACTOR_TAKEN", "");
    }

    /** Gives the factor up, where the viewer's role may. */
    public void giveUp(String password) {
        var me = me();
        if (rule.isRequired(me.role())) {
            throw new UserProblem("signin.problem.factorRequired");
        }
        prove(password);
        factors.remove(me.username());
        audit.enter(me.username(), "SECOND_FACTOR_GIVEN_UP", "");
    }

    /** New recovery codes; the earlier ones are worth nothing from now on. */
    public List<String> newRecoveryCodes(String password) {
        prove(password);
        audit.enter(me().username(), "RECOVERY_CODES_MADE", "");
        return factors.renewRecovery(me().username());
    }

    /** The browsers in which the viewer signed in, the last used one first. */
    public List<Device> devices() {
        return devices.of(me().username(), browser.device());
    }

    /** Signs the viewer out on a device and forgets it. */
    public void forget(Device device) {
        devices.forget(me().username(), device.id());
        sessions.forget();
        audit.enter(me().username(), "DEVICE_FORGOTTEN", device.description());
    }

    /** Signs the viewer out everywhere else. */
    public void signOutElsewhere() {
        events.publishEvent(new SignInsEnded(me().username(), browser.signIn().orElse(null)));
        audit.enter(me().username(), "SIGNED_OUT_EVERYWHERE", me().username());
    }

    private Viewer me() {
        return viewer.find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
