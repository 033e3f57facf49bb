package id.sinergi.signin;

import id.sinergi.security.UserRole;
import id.sinergi.security.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who comes in by a second step: whoever has a second factor, and whoever needs one. */
@Component
class SecondFactorRule {

    private final SecondFactors factors;
    private final boolean required;

    SecondFactorRule(SecondFactors factors, SignInSettings settings, @Value("${sinergi.demo:false}") boolean demo) {
        this.factors = factors;
        this.required = settings.secondFactor() == null
                ? !demo
                : settings.secondFactor() == SignInSettings.SecondFactor.REQUIRED;
    }

    /** Roles that administer or see records of people. */
    static boolean concerns(UserRole role) {
        return role != UserRole.MINISTER;
    }

    /** They may not go without one, except in a demonstration. */
    boolean isRequired(UserRole role) {
        return required && concerns(role);
    }

    /** Fails with {@link SecondStepNeeded} where the password alone is not enough. */
    void check(Viewer viewer) {
        boolean has = factors.has(viewer.username());
        if (has || isRequired(viewer.role())) {
            throw new SecondStepNeeded(viewer.username(), has);
        }
    }
}
