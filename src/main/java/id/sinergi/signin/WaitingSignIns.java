package id.sinergi.signin;

import id.sinergi.person.Seal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Those who are between two steps of a sign-in, kept for all nodes together, each for ten minutes and to be taken once.
 * What is known of them is sealed, and found by a secret that their browser alone has. Of each kind there are never many
 * more than can be kept: the oldest go first, and begin again.
 */
@Component
class WaitingSignIns {

    static final Duration LIFE = Duration.ofMinutes(10);

    private static final int MOST = 10_000;
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final int AT_MOST_BETWEEN = 500;

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Clock clock;
    private final int most;
    private final AtomicReference<Instant> cleaned = new AtomicReference<>(Instant.MIN);
    private final AtomicInteger since = new AtomicInteger();

    @Autowired
    WaitingSignIns(JdbcClient jdbc, Seal seal, Clock clock) {
        this(jdbc, seal, clock, MOST);
    }

    /** @param most how many of each kind are kept */
    WaitingSignIns(JdbcClient jdbc, Seal seal, Clock clock, int most) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
        this.most = most;
    }

    /** What they are waiting for: a code, or the identity provider. */
    enum Kind {
        SECOND_STEP,
        PROVIDER
    }

    void keep(Kind kind, Secret secret, String content) {
        clean();
        jdbc.sql("insert into waiting_sign_in (secret_hash, kind, content, until) values (?, ?, ?, ?)")
                .params(
                        secret.hash(),
                        kind.name(),
                        seal.close(use(kind, secret), content),
                        at(clock.instant().plus(LIFE)))
                .update();
    }

    /** What was kept; empty where it was taken, is too old, or was kept under another key. */
    Optional<String> find(Kind kind, Secret secret) {
        return jdbc.sql("select content from waiting_sign_in where secret_hash = ? and kind = ? and until > ?")
                .params(secret.hash(), kind.name(), at(clock.instant()))
                .query(String.class)
                .optional()
                .flatMap(content -> seal.open(use(kind, secret), content));
    }

    /** As {@link #find}, for one of all who ask at once, on whichever node. */
    Optional<String> take(Kind kind, Secret secret) {
        return jdbc.sql(
                        "delete from waiting_sign_in where secret_hash = ? and kind = ? and until > ? returning content")
                .params(secret.hash(), kind.name(), at(clock.instant()))
                .query(String.class)
                .optional()
                .flatMap(content -> seal.open(use(kind, secret), content));
    }

    private static String use(Kind kind, Secret secret) {
        return kind.name() + " " + secret.hash();
    }

    /** On each node once a minute, and after so many. */
    private void clean() {
        var now = clock.instant();
        var before = cleaned.get();
        boolean many = since.incrementAndGet() >= Math.min(AT_MOST_BETWEEN, most);
        if (!many && before.isAfter(now.minus(BETWEEN)) || !cleaned.compareAndSet(before, now)) {
            return;
        }
        since.set(0);
        jdbc.sql("delete from waiting_sign_in where until <= ?").param(at(now)).update();
        for (var kind : Kind.values()) {
            jdbc.sql("""
                            delete from waiting_sign_in where secret_hash in
                            (select secret_hash from waiting_sign_in where kind = ? order by until desc offset ?)
                            """).params(kind.name(), most).update();
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
