package id.sinergi.signin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes of six digits that change every half minute, as RFC 6238 describes and every authenticator app computes. */
final class OneTimeCodes {

    private static final String HASH = "HmacSHA1";
    private static final int SECRET_BYTES = 20;
    private static final int SECONDS = 30;
    private static final int DIGITS = 1_000_000;
    private static final int TRUNCATED = 0x7fffffff;
    private static final int LOW_BITS = 0xf;

    private OneTimeCodes() {}

    /** A new secret in Base32, as apps take it. */
    static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Base32().encodeToString(bytes);
    }

    /** The code of a step, which is half a minute since 1970. */
    static String code(String secret, long step) {
        try {
            var mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(new Base32().decode(secret), HASH));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & LOW_BITS;
            return "%06d".formatted((ByteBuffer.wrap(hash).getInt(offset) & TRUNCATED) % DIGITS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static long step(Instant moment) {
        return moment.getEpochSecond() / SECONDS;
    }

    /**
     * The step whose code it is: the present one, or one beside it for clocks that are not quite right.
     *
     * @param used the last step whose code was taken: no code counts twice
     */
    static OptionalLong match(String secret, String code, Instant now, long used) {
        long present = step(now);
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> step > used)
                .filter(step -> MessageDigest.isEqual(
                        code(secret, step).getBytes(StandardCharsets.US_ASCII),
                        code.getBytes(StandardCharsets.US_ASCII)))
                .findFirst();
    }
}
