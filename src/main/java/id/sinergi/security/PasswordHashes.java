package id.sinergi.security;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Keeps passwords as Argon2id and still knows the BCrypt hashes of earlier versions. A hash takes 19 MiB and a core for
 * its time, so that only a few are made at once; who waits too long gets {@link AuthenticationServiceException}, which is
 * no wrong password.
 */
final class PasswordHashes implements PasswordEncoder {

    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ROUNDS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PasswordEncoder hashes = encoder();
    private final Semaphore room =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    private static PasswordEncoder encoder() {
        var encoder = new DelegatingPasswordEncoder(
                "argon2", Map.of("argon2", new Argon2PasswordEncoder(SALT, LENGTH, 1, MEMORY_KIB, ROUNDS)));
        encoder.setDefaultPasswordEncoderForMatches(new BCryptPasswordEncoder());
        return encoder;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> hashes.encode(password));
    }

    /** Never for a password that is too long to be one: nobody makes the server hash a book. */
    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return password != null
                && PasswordRules.isShortEnough(password)
                && Boolean.TRUE.equals(inTurn(() -> hashes.matches(password, hash)));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return hashes.upgradeEncoding(hash);
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        try {
            if (!room.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AuthenticationServiceException("Too many sign-ins at once");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AuthenticationServiceException("Stopped while waiting for a turn", stopped);
        }
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
