package id.sinergi.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** A client's secret. With 256 random bits a plain hash is enough to keep it by: nothing can be guessed. */
record ApiToken(String value) {

    private static final String PREFIX = "sinergi_";
    private static final int BYTES = 32;

    static ApiToken random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new ApiToken(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Without the secret, which belongs in no log. */
    @Override
    public String toString() {
        return "ApiToken";
    }
}
