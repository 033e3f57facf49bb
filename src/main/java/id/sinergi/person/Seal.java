package id.sinergi.person;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals what must not be read in the database but has to be read here: AES-256 in GCM, by a key that is made of the
 * installation's secret and is no person's. Each sealed text is bound to what it is for and opens for nothing else.
 */
@Component
public class Seal {

    /** How every sealed text begins. */
    public static final String MARK = "v1:";

    /** No person's number has a line break in it. */
    private static final String PURPOSE = "segel\n";

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    /** One for each generation of the secret, the newest first: what was sealed before a change of keys still opens. */
    private final List<SecretKeySpec> keys;

    Seal(PersonKeySecret secret) {
        keys = secret.macs().reversed().stream()
                .map(mac -> new SecretKeySpec(mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8)), "AES"))
                .toList();
    }

    /** @param use what it is for and whose it is, such as {@code second factor of ibu.menteri} */
    public String close(String use, String plain) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, keys.getFirst(), use, nonce)
                    .doFinal(plain.getBytes(StandardCharsets.UTF_8));
            var both =
                    ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
            return MARK + Base64.getEncoder().encodeToString(both.array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty where it was sealed by another key or for another use, or was changed. */
    public Optional<String> open(String use, String sealed) {
        return keys.stream().flatMap(key -> open(key, use, sealed).stream()).findFirst();
    }

    private static Optional<String> open(SecretKeySpec key, String use, String sealed) {
        try {
            var both = Base64.getDecoder().decode(sealed.startsWith(MARK) ? sealed.substring(MARK.length()) : "");
            var nonce = Arrays.copyOf(both, NONCE_BYTES);
            var cipher = cipher(Cipher.DECRYPT_MODE, key, use, nonce);
            return Optional.of(new String(
                    cipher.doFinal(both, NONCE_BYTES, Math.max(both.length - NONCE_BYTES, 0)), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, String use, byte[] nonce)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(use.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
