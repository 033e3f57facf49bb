package id.sinergi.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tokens of remembered sign-ins, kept as hashes. An open page asks for several things at once when its session is
 * gone, all with the same token: for a minute the one before the present one is taken too.
 */
@Component
class RememberedTokens {

    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final SignInSettings settings;
    private final Clock clock;

    RememberedTokens(JdbcClient jdbc, SignInSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a token turned out to be. */
    enum Outcome {
        UNKNOWN,
        STOLEN,
        USED_NOW,
        ROTATED
    }

    /** @param username whose it is; empty if unknown */
    record Use(Outcome outcome, String username) {}

    private record Kept(
            String username, String token, Optional<String> previous, OffsetDateTime rotated, OffsetDateTime since) {}

    /** The series of a new remembered sign-in on a device, in place of an earlier one. */
    @Transactional
    Secret begin(long device, Secret token) {
        var series = Secret.random();
        jdbc.sql("delete from remembered_sign_in where device = ?")
                .param(device)
                .update();
        jdbc.sql("insert into remembered_sign_in (series_hash, device, token_hash, rotated_at, since)"
                        + " values (?, ?, ?, ?, ?)")
                .params(series.hash(), device, token.hash(), now(), now())
                .update();
        return series;
    }

    /** Takes a token for the next one. */
    @Transactional
    Use use(Secret series, Secret token, Secret next) {
        var kept = find(series)
                .filter(known -> known.since().plus(settings.remembered()).isAfter(now()));
        if (kept.isEmpty()) {
            return new Use(Outcome.UNKNOWN, "");
        }
        var known = kept.get();
        if (known.token().equals(token.hash())) {
            rotate(series, token, next);
            return new Use(Outcome.ROTATED, known.username());
        }
        boolean atOnce = known.rotated().plus(AT_ONCE).isAfter(now());
        return new Use(
                atOnce && known.previous().filter(token.hash()::equals).isPresent() ? Outcome.USED_NOW : Outcome.STOLEN,
                known.username());
    }

    /** The row is locked until the end of the transaction, so that of requests at once one changes the token. */
    private Optional<Kept> find(Secret series) {
        return jdbc.sql("""
                        select username, token_hash, previous_hash, rotated_at, since
                        from remembered_sign_in r join known_device d on d.id = r.device
                        where series_hash = ? for update of r
                        """)
                .param(series.hash())
                .query((row, number) -> new Kept(
                        row.getString("username"),
                        row.getString("token_hash"),
                        Optional.ofNullable(row.getString("previous_hash")),
                        row.getObject("rotated_at", OffsetDateTime.class),
                        row.getObject("since", OffsetDateTime.class)))
                .optional();
    }

    private void rotate(Secret series, Secret token, Secret next) {
        jdbc.sql(
                        "update remembered_sign_in set token_hash = ?, previous_hash = ?, rotated_at = ? where series_hash = ?")
                .params(next.hash(), token.hash(), now(), series.hash())
                .update();
    }

    @Transactional
    void end(Secret series) {
        jdbc.sql("delete from remembered_sign_in where series_hash = ?")
                .param(series.hash())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
