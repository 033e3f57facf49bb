package id.sinergi.person;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret behind every person key. Whoever has it can test a guessed NIK, and another secret makes everybody a new
 * person, so it is named by the operator or made once and kept. After a change of keys it consists of several
 * generations: what the first one makes of a number is hashed once more by the second one, and so on.
 */
final class PersonKeySecret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final int SHORTEST = 16;
    /** How many different distances lie between neighbouring characters. */
    private static final int FEWEST_STEPS = 6;

    private final List<String> generations;

    private PersonKeySecret(List<String> generations) {
        this.generations = List.copyOf(generations);
    }

    /** The generations, one in a line, the oldest first; refused where one of them is too weak to protect anything. */
    static PersonKeySecret of(String lines) {
        var generations =
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (generations.isEmpty()) {
            requireStrength("");
        }
        generations.forEach(PersonKeySecret::requireStrength);
        return new PersonKeySecret(generations);
    }

    /** All NIKs of the country can be tried in an hour, so that the key alone protects them. */
    private static void requireStrength(String secret) {
        if (secret.length() < SHORTEST) {
            throw weak("has %d characters; it needs at least %d".formatted(secret.length(), SHORTEST));
        }
        var steps = IntStream.range(1, secret.length())
                .map(i -> secret.charAt(i) - secret.charAt(i - 1))
                .distinct()
                .count();
        if (steps < FEWEST_STEPS) {
            throw weak("repeats a few characters or counts up");
        }
    }

    private static PersonKeyException weak(String why) {
        return new PersonKeyException("The person key %s.".formatted(why), "Make one with: openssl rand -base64 32");
    }

    static PersonKeySecret made() {
        return new PersonKeySecret(List.of(random()));
    }

    /** The same with one more generation, whose keys can be worked out from those of today. */
    PersonKeySecret next() {
        var longer = new ArrayList<>(generations);
        longer.add(random());
        return new PersonKeySecret(longer);
    }

    private static String random() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Whether both make the same keys. */
    boolean sameAs(PersonKeySecret other) {
        return generations.equals(other.generations);
    }

    /** How often the key was changed, and once. */
    int generation() {
        return generations.size();
    }

    /** The last generation, without which the others open nothing. */
    String newest() {
        return generations.getLast();
    }

    /** The generations, one in a line: what is kept in a file. */
    String lines() {
        return String.join("\n", generations) + "\n";
    }

    /** One for each generation, to be run one after the other. */
    List<Mac> macs() {
        return generations.stream().map(PersonKeySecret::mac).toList();
    }

    private static Mac mac(String secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
