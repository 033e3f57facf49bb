package id.sinergi.citation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;

/**
 * Eight characters of Crockford's base 32, which leaves out what is mistaken for something else; people write it in two
 * groups of four. Those of the same content are the same.
 *
 * @param characters without the dash
 */
public record CitationCode(String characters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final int BITS = 5;

    /** What is typed by people is not longer. */
    public static final int LONGEST = 20;

    private static final String FORM = "[" + ALPHABET + "]{" + LENGTH + "}";

    public CitationCode {
        if (!characters.matches(FORM)) {
            throw new IllegalArgumentException("Not a code: " + characters);
        }
    }

    /** The first forty bits of the content's SHA-256. */
    static CitationCode of(String content) {
        var hash = hash(content);
        long bits = 0;
        for (int i = 0; i < BITS; i++) {
            bits = bits << Byte.SIZE | Byte.toUnsignedInt(hash[i]);
        }
        var code = new StringBuilder();
        for (int shift = BITS * (LENGTH - 1); shift >= 0; shift -= BITS) {
            code.append(ALPHABET.charAt((int) (bits >> shift) & ALPHABET.length() - 1));
        }
        return new CitationCode(code.toString());
    }

    /** Reads what people type: small letters, with or without the dash, O for 0, I and L for 1. */
    public static Optional<CitationCode> find(String typed) {
        var plain = typed.strip()
                .toUpperCase(Locale.ROOT)
                .replace("-", "")
                .replace(" ", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return plain.matches(FORM) ? Optional.of(new CitationCode(plain)) : Optional.empty();
    }

    /** {@code 7K3F-9QWD}. */
    @Override
    public String toString() {
        return characters.substring(0, LENGTH / 2) + "-" + characters.substring(LENGTH / 2);
    }

    private static byte[] hash(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
