package id.sinergi.signin;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A second factor that is offered to a user, and counts once they show that their app has it.
 *
 * @param secret in Base32
 * @param recovery codes for the day the telephone is lost, each good once
 */
public record Enrolment(String username, String secret, List<String> recovery) implements Serializable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int CODES = 8;
    private static final int HALF = 5;

    static Enrolment of(String username) {
        return new Enrolment(username, OneTimeCodes.newSecret(), newRecoveryCodes());
    }

    /** Fifty random bits each, in two halves that can be read out. */
    static List<String> newRecoveryCodes() {
        return IntStream.range(0, CODES).mapToObj(n -> half() + "-" + half()).toList();
    }

    private static String half() {
        var half = new StringBuilder();
        for (int i = 0; i < HALF; i++) {
            half.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return half.toString();
    }

    /** What the app reads from the picture. */
    String address() {
        return "otpauth://totp/Sinergi:%s?secret=%s&issuer=Sinergi"
                .formatted(URLEncoder.encode(username, StandardCharsets.UTF_8), secret);
    }

    /** The picture for the app, as SVG. */
    public String picture() {
        return QrPicture.of(address());
    }

    /** Without the secret, which belongs in no log. */
    @Override
    public String toString() {
        return "Enrolment of " + username;
    }
}
