package id.sinergi.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links by which invited users, and those who forgot theirs, choose a password: kept as hashes, good for some days and once. */
@Component
class PasswordLinks {

    private final JdbcClient jdbc;
    private final SignInSettings settings;
    private final Clock clock;

    PasswordLinks(JdbcClient jdbc, SignInSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** A new link's secret; an earlier link of the user is worth nothing from now on. */
    @Transactional
    Secret make(String username) {
        var secret = Secret.random();
        jdbc.sql("""
                        insert into password_link (username, token_hash, expires_at) values (:user, :hash, :end)
                        on conflict (username) do update set token_hash = :hash, expires_at = :end
                        """)
                .param("user", username)
                .param("hash", secret.hash())
                .param("end", now().plus(settings.link()))
                .update();
        return secret;
    }

    /** Whose link it is; empty if it is over or none. */
    Optional<String> owner(Secret secret) {
        return jdbc.sql("select username from password_link where token_hash = ? and expires_at > ?")
                .params(secret.hash(), now())
                .query((row, number) -> row.getString("username"))
                .optional();
    }

    /** Takes the link, so that it is good only once; false if another was quicker. */
    @Transactional
    boolean take(Secret secret) {
        return jdbc.sql("delete from password_link where token_hash = ? and expires_at > ?")
                        .params(secret.hash(), now())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
