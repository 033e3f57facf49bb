package id.sinergi.security;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Which passwords are taken: long ones that do not stand among the first that anybody would try. */
public final class PasswordRules {

    /** In characters, as people count them. */
    public static final int SHORTEST = 12;

    /** In bytes of UTF-8; more than any sentence that somebody remembers. */
    public static final int MOST_BYTES = 256;

    private static final int SHORTEST_NAME = 4;
    private static final int FEWEST_CHARACTERS = 5;

    private PasswordRules() {}

    static boolean isShortEnough(CharSequence password) {
        return password.length() <= MOST_BYTES
                && password.toString().getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /** Refuses a password that will not do by {@link UserProblem}, whose text says why. */
    public static void check(String username, String password) {
        require(isShortEnough(password), "security.problem.passwordLong");
        require(password.codePointCount(0, password.length()) >= SHORTEST, "security.problem.password");
        var plain = Normalizer.normalize(password, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
        require(plain.codePoints().distinct().count() >= FEWEST_CHARACTERS, "security.problem.passwordRepeats");
        require(!repeats(plain), "security.problem.passwordRepeats");
        require(
                username.length() < SHORTEST_NAME || !plain.contains(username.toLowerCase(Locale.ROOT)),
                "security.problem.passwordName");
        require(!CommonPasswords.isCommon(plain), "security.problem.passwordCommon");
    }

    /** Whether it is a short piece again and again, such as {@code abcdabcdabcd}. */
    private static boolean repeats(String password) {
        for (int piece = 1; piece <= password.length() / 2; piece++) {
            if (password.equals(password.substring(0, piece)
                    .repeat(password.length() / piece + 1)
                    .substring(0, password.length()))) {
                return true;
            }
        }
        return false;
    }

    private static void require(boolean fulfilled, String problem) {
        if (!fulfilled) {
            throw new UserProblem(problem);
        }
    }
}
