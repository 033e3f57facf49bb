package id.sinergi.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    private static final Delays BY_DEVICE = new Delays("device", 10, FIRST, LONGEST);
    private static final Delays BY_PAIR = new Delays("pair", 5, FIRST, LONGEST);
    private static final Delays BY_ADDRESS = new Delays("address", 30, FIRST, LONGEST);
    private static final Delays BY_ACCOUNT = new Delays("account", 300, FIRST, FIRST);
    private static final Delays BY_CODE = new Delays("code", 5, FIRST, LONGEST);

    private final KnownDevices devices;
    private final Failures failures;
    private final Clock clock;

    SignInLimits(KnownDevices devices, Failures failures, Clock clock) {
        this.devices = devices;
        this.failures = failures;
        this.clock = clock;
    }

    /** The account as it is counted; names nobody has are counted too, so that they answer alike. */
    static String account(String username) {
        var name = username.strip().toLowerCase(Locale.ROOT);
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /** Fails with {@link TooManyAttempts} while the account or the address has to wait. */
    void check(String username, SignInOrigin origin) {
        require(counted(account(username), origin));
    }

    /** Under which keys a sign-in is counted: by its own device if that is known, else with all strangers. */
    private Map<String, Delays> counted(String account, SignInOrigin origin) {
        return isKnown(account, origin)
                ? Map.of(BY_DEVICE.key(account + " " + origin.device()), BY_DEVICE)
                : Map.of(
                        BY_PAIR.key(account + " " + origin.address()), BY_PAIR,
                        BY_ADDRESS.key(origin.address()), BY_ADDRESS,
                        BY_ACCOUNT.key(account), BY_ACCOUNT);
    }

    private void require(Map<String, Delays> counted) {
        var now = clock.instant();
        failures.of(counted.keySet()).entrySet().stream()
                .map(known ->
                        Objects.requireNonNull(counted.get(known.getKey())).wait(known.getValue(), now))
                .filter(Duration::isPositive)
                .max(Duration::compareTo)
                .ifPresent(wait -> {
                    throw new TooManyAttempts(wait.toSeconds() + 1);
                });
    }

    /** As {@link #check} for the code of the second step; strangers who know the password wait together. */
    void checkCode(String username, SignInOrigin origin) {
        require(Map.of(codeKey(username, origin), BY_CODE));
    }

    void codeFailed(String username, SignInOrigin origin) {
        failures.add(codeKey(username, origin));
    }

    void codeSucceeded(String username, SignInOrigin origin) {
        failures.forget(codeKey(username, origin));
    }

    private String codeKey(String username, SignInOrigin origin) {
        var account = account(username);
        return BY_CODE.key(account + " " + (isKnown(account, origin) ? origin.device() : ""));
    }

    void failed(String username, SignInOrigin origin) {
        failures.add(counted(account(username), origin).keySet().toArray(String[]::new));
    }

    void succeeded(String username, SignInOrigin origin) {
        var account = account(username);
        failures.forget(BY_PAIR.key(account + " " + origin.address()), BY_DEVICE.key(account + " " + origin.device()));
    }

    private boolean isKnown(String account, SignInOrigin origin) {
        return origin.device() != null && devices.isKnown(account, origin.device());
    }
}
