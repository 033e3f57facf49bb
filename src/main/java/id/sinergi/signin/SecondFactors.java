package id.sinergi.signin;

import id.sinergi.person.Seal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second factors of users: an app that computes codes, and recovery codes for the day it is lost. */
@Component
class SecondFactors {

    private static final int LONGEST_CODE = 32;

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Clock clock;

    SecondFactors(JdbcClient jdbc, Seal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    private record Factor(String secret, long used) {}

    boolean has(String username) {
        return jdbc.sql("select exists (select from second_factor where username = ?)")
                .param(username)
                .query(Boolean.class)
                .single();
    }

    /** What the secret of the user's factor is sealed for. */
    static String use(String username) {
        return "second factor of " + username;
    }

    /** Empty also where its secret was sealed by another key: then recovery codes are left, and the administrator. */
    private Optional<Factor> find(String username) {
        return jdbc.sql("select secret, used_step from second_factor where username = ?")
                .param(username)
                .query((row, number) -> new Factor(row.getString("secret"), row.getLong("used_step")))
                .optional()
                .flatMap(
                        kept -> seal.open(use(username), kept.secret()).map(secret -> new Factor(secret, kept.used())));
    }

    /** Keeps the factor if the code is one of its app. */
    @Transactional
    boolean confirm(Enrolment offered, String code) {
        var step = OneTimeCodes.match(offered.secret(), plain(code), clock.instant(), 0);
        if (step.isEmpty()) {
            return false;
        }
        remove(offered.username());
        jdbc.sql("insert into second_factor (username, secret, used_step, since) values (?, ?, ?, ?)")
                .params(
                        offered.username(),
                        seal.close(use(offered.username()), offered.secret()),
                        step.getAsLong(),
                        now())
                .update();
        keep(offered.username(), offered.recovery());
        return true;
    }

    /** Whether it is a code of the user's app, or a recovery code; either is good once. */
    @Transactional
    boolean verify(String username, String code) {
        return verifyApp(username, plain(code)) || verifyRecovery(username, plain(code));
    }

    private boolean verifyApp(String username, String code) {
        var factor = find(username);
        var step = factor.isEmpty()
                ? OptionalLong.empty()
                : OneTimeCodes.match(
                        factor.get().secret(),
                        code,
                        clock.instant(),
                        factor.get().used());
        return step.isPresent()
                && jdbc.sql("update second_factor set used_step = ? where username = ? and used_step < ?")
                                .params(step.getAsLong(), username, step.getAsLong())
                                .update()
                        == 1;
    }

    private boolean verifyRecovery(String username, String code) {
        return jdbc.sql("delete from recovery_code where username = ? and code_hash = ?")
                        .params(username, new Secret(username + " " + code).hash())
                        .update()
                == 1;
    }

    /** New recovery codes in place of the earlier ones. */
    @Transactional
    List<String> renewRecovery(String username) {
        var codes = Enrolment.newRecoveryCodes();
        jdbc.sql("delete from recovery_code where username = ?").param(username).update();
        keep(username, codes);
        return codes;
    }

    private void keep(String username, List<String> codes) {
        codes.forEach(code -> jdbc.sql("insert into recovery_code (username, code_hash) values (?, ?)")
                .params(username, new Secret(username + " " + plain(code)).hash())
                .update());
    }

    int recoveryLeft(String username) {
        return jdbc.sql("select count(*) from recovery_code where username = ?")
                .param(username)
                .query(Integer.class)
                .single();
    }

    @Transactional
    void remove(String username) {
        jdbc.sql("delete from recovery_code where username = ?").param(username).update();
        jdbc.sql("delete from second_factor where username = ?").param(username).update();
    }

    /** However people copy it. */
    private static String plain(String code) {
        var plain = code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return plain.length() > LONGEST_CODE ? "" : plain;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
