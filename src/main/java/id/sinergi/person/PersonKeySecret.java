package id.sinergi.person;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret behind every person key. Whoever has it can test a guessed NIK, and another secret makes everybody a new
 * person, so it is named by the operator or made once and kept.
 */
final class PersonKeySecret {

    static final String FILE = "person.key";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final int SHORTEST = 16;

    private final SecretKeySpec key;

    private PersonKeySecret(String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The operator's own secret; refused when it is too short to protect anything. */
    static PersonKeySecret of(String secret) {
        if (secret.length() < SHORTEST) {
            throw new PersonKeyException(
                    "SINERGI_PERSON_KEY has %d characters; it needs at least %d.".formatted(secret.length(), SHORTEST),
                    "Make one with: openssl rand -base64 32");
        }
        return new PersonKeySecret(secret);
    }

    /** The secret kept in this directory, made at the first call and readable by its owner only. */
    static PersonKeySecret keptIn(Path directory) {
        var file = directory.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(Files.createDirectories(directory), file);
            }
            return of(Files.readString(file).strip());
        } catch (IOException | PersonKeyException e) {
            throw new PersonKeyException(
                    "The person key cannot be read from %s.".formatted(file.toAbsolutePath()),
                    "Restore the file from a copy: with another key every person would be counted again as a new one.",
                    e);
        }
    }

    /** Whether both make the same keys. */
    boolean sameAs(PersonKeySecret other) {
        return key.equals(other.key);
    }

    Mac mac() {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void make(Path directory, Path file) throws IOException {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var unfinished = Files.createTempFile(directory, FILE, ".new", ownerOnly);
        Files.writeString(unfinished, Base64.getEncoder().encodeToString(bytes) + "\n");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
