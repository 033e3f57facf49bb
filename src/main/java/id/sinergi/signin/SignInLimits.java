package id.sinergi.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down without locking anybody out: strangers wait by account and address, by address and, if they are
 * many, by account. A browser in which the user signed in before waits for its own failures only.
 */
@Component
class SignInLimits {

    private static final int LONGEST_NAME = 64;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final KnownDevices devices;
    private final Delays byDevice;
    private final Delays byPair;
    private final Delays byAddress;
    private final Delays byAccount;
    private final Delays byCode;

    SignInLimits(KnownDevices devices, Clock clock) {
        this.devices = devices;
        byDevice = new Delays(10, FIRST, LONGEST, clock);
        byPair = new Delays(5, FIRST, LONGEST, clock);
        byAddress = new Delays(30, FIRST, LONGEST, clock);
        byAccount = new Delays(300, FIRST, FIRST, clock);
        byCode = new Delays(5, FIRST, LONGEST, clock);
    }

    /** The account as it is counted; names nobody has are counted too, so that they answer alike. */
    static String account(String username) {
        var name = username.strip().toLowerCase(Locale.ROOT);
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /** Fails with {@link TooManyAttempts} while the account or the address has to wait. */
    void check(String username, SignInOrigin origin) {
        var account = account(username);
        var waits = isKnown(account, origin)
                ? Stream.of(byDevice.wait(account + " " + origin.device()))
                : Stream.of(
                        byPair.wait(account + " " + origin.address()),
                        byAddress.wait(origin.address()),
                        byAccount.wait(account));
        require(waits);
    }

    private static void require(Stream<Duration> waits) {
        waits.filter(Duration::isPositive).max(Duration::compareTo).ifPresent(wait -> {
            throw new TooManyAttempts(wait.toSeconds() + 1);
        });
    }

    /** As {@link #check} for the code of the second step; strangers who know the password wait together. */
    void checkCode(String username, SignInOrigin origin) {
        require(Stream.of(byCode.wait(codeKey(username, origin))));
    }

    void codeFailed(String username, SignInOrigin origin) {
        byCode.failed(codeKey(username, origin));
    }

    void codeSucceeded(String username, SignInOrigin origin) {
        byCode.forget(codeKey(username, origin));
    }

    private String codeKey(String username, SignInOrigin origin) {
        var account = account(username);
        return account + " " + (isKnown(account, origin) ? origin.device() : "");
    }

    void failed(String username, SignInOrigin origin) {
        var account = account(username);
        if (isKnown(account, origin)) {
            byDevice.failed(account + " " + origin.device());
        } else {
            byPair.failed(account + " " + origin.address());
            byAddress.failed(origin.address());
            byAccount.failed(account);
        }
    }

    void succeeded(String username, SignInOrigin origin) {
        var account = account(username);
        byPair.forget(account + " " + origin.address());
        byDevice.forget(account + " " + origin.device());
    }

    private boolean isKnown(String account, SignInOrigin origin) {
        return origin.device() != null && devices.isKnown(account, origin.device());
    }
}
