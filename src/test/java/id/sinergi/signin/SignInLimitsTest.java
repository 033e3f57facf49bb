package id.sinergi.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guessing gets slow, and whoever is guessed at still comes in. */
class SignInLimitsTest {

    private static final String VICTIM = SignInDatabase.USER;
    private static final SignInOrigin ATTACKER = new SignInOrigin("203.0.113.7", null);

    private static SignInDatabase database;

    private SignInLimits limits;

    @BeforeAll
    static void open() {
        database = new SignInDatabase();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void nobodyHasFailed() {
        limits = database.limits();
    }

    @Test
    void fiveWrongPasswordsMakeTheSameAddressWaitAndEachFurtherOneTwiceAsLong() {
        fail(5, ATTACKER);
        assertThat(wait(ATTACKER)).isBetween(5L, 6L);
        database.clock().pass(Duration.ofSeconds(6));
        assertThatCode(() -> limits.check(VICTIM, ATTACKER)).doesNotThrowAnyException();
        fail(1, ATTACKER);
        assertThat(wait(ATTACKER)).isBetween(10L, 11L);
        fail(20, ATTACKER);
        assertThat(wait(ATTACKER)).isLessThanOrEqualTo(901);
    }

    @Test
    void oneWrongPasswordAMinuteForHoursShutsNobodyOut() {
        var device = new SignInOrigin(ATTACKER.address(), database.newDevice());
        var newDeviceElsewhere = new SignInOrigin("198.51.100.20", null);
        for (int minute = 0; minute < 6 * 60; minute++) {
            fail(1, ATTACKER);
            database.clock().pass(Duration.ofMinutes(1));
            limits.check(VICTIM, newDeviceElsewhere);
        }
        limits.check(VICTIM, device);
        assertThatThrownBy(() -> limits.check(VICTIM, ATTACKER)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void guessesFromManyAddressesDoNotKeepADeviceOutThatSignedInBefore() {
        var device = new SignInOrigin("10.0.0.1", database.newDevice());
        IntStream.range(0, 400).forEach(n -> fail(1, new SignInOrigin("10.1." + n / 250 + "." + n % 250, null)));

        assertThat(wait(new SignInOrigin("10.2.0.1", null))).isPositive();
        assertThatCode(() -> limits.check(VICTIM, device)).doesNotThrowAnyException();
    }

    @Test
    void oneAddressThatTriesManyNamesWaits() {
        IntStream.range(0, 30).forEach(n -> limits.failed("pegawai" + n, ATTACKER));
        assertThatThrownBy(() -> limits.check("pegawai99", ATTACKER)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void aStolenDeviceCookieIsNoLicenceToGuess() {
        var device = new SignInOrigin("10.0.0.1", database.newDevice());
        fail(10, device);
        assertThatThrownBy(() -> limits.check(VICTIM, device)).isInstanceOf(TooManyAttempts.class);
        var cookieOfNobody = new SignInOrigin(ATTACKER.address(), "0".repeat(64));
        fail(5, cookieOfNobody);
        assertThatThrownBy(() -> limits.check(VICTIM, cookieOfNobody)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void allNodesCountTogetherAndAnHourWithoutAFailureForgetsThem() {
        var otherNode = database.limitsOfAnotherNode();
        fail(3, ATTACKER);
        IntStream.range(0, 2).forEach(n -> otherNode.failed(VICTIM, ATTACKER));
        assertThat(wait(ATTACKER)).isPositive();
        assertThatThrownBy(() -> otherNode.check(VICTIM, ATTACKER)).isInstanceOf(TooManyAttempts.class);
        otherNode.succeeded(VICTIM, ATTACKER);
        assertThatCode(() -> limits.check(VICTIM, ATTACKER)).doesNotThrowAnyException();

        database.clock().pass(Duration.ofMinutes(61));
        limits.failed("pegawai", new SignInOrigin("198.51.100.20", null));
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    void aFloodOfNamesFillsNothingAndWashesNobodyAway() {
        var failures = new Failures(database.jdbc(), database.clock(), 50);
        var guessed = new Secret("pengguna yang ditebak").hash();
        IntStream.range(0, 5).forEach(n -> failures.add(guessed));
        IntStream.range(0, 200).forEach(n -> failures.add(new Secret("nama" + n).hash()));
        database.clock().pass(Duration.ofMinutes(2));
        failures.add(new Secret("satu lagi").hash());

        assertThat(kept()).isLessThanOrEqualTo(51);
        assertThat(failures.of(List.of(guessed)).get(guessed).count()).isEqualTo(5);
    }

    @Test
    void noNameThatSomebodyTypedIsKept() {
        fail(1, ATTACKER);
        assertThat(database.jdbc()
                        .sql("select string_agg(f::text, ' ') from sign_in_failure f")
                        .query((row, number) -> row.getString(1))
                        .single())
                .doesNotContain(VICTIM, ATTACKER.address());
    }

    private static int kept() {
        return database.jdbc()
                .sql("select count(*) from sign_in_failure")
                .query(Integer.class)
                .single();
    }

    @Test
    void oneSubscriberOfIpv6IsOneAddress() {
        assertThat(SignInOrigin.network("2001:db8:1:2:3:4:5:6")).isEqualTo(SignInOrigin.network("2001:db8:1:2::9"));
        assertThat(SignInOrigin.network("2001:db8:1:3::9")).isNotEqualTo(SignInOrigin.network("2001:db8:1:2::9"));
        assertThat(SignInOrigin.network("198.51.100.20")).isEqualTo("198.51.100.20");
    }

    private void fail(int times, SignInOrigin origin) {
        IntStream.range(0, times).forEach(n -> limits.failed(VICTIM, origin));
    }

    private long wait(SignInOrigin origin) {
        return catchThrowableOfType(TooManyAttempts.class, () -> limits.check(VICTIM, origin))
                .seconds();
    }
}
