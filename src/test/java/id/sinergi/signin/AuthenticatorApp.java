package id.sinergi.signin;

import java.time.Instant;

/** What a user's telephone shows. */
public final class AuthenticatorApp {

    private AuthenticatorApp() {}

    public static String code(String secret, Instant now) {
        return OneTimeCodes.code(secret, OneTimeCodes.step(now));
    }

    /** What it will show next. */
    static String nextCode(String secret, Instant now) {
        return OneTimeCodes.code(secret, OneTimeCodes.step(now) + 1);
    }
}
