package id.sinergi.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The browsers in which each user has signed in, known by a cookie that is kept as its hash. */
@Component
class KnownDevices {

    static final OwnCookie COOKIE = new OwnCookie("sinergi-device", Duration.ofDays(400));

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownDevices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isKnown(String username, String secretHash) {
        return jdbc.sql("select exists (select from known_device where username = ? and secret_hash = ?)")
                .params(username, secretHash)
                .query(Boolean.class)
                .single();
    }

    private boolean isUsed(Secret secret) {
        return jdbc.sql("select exists (select from known_device where secret_hash = ?)")
                .param(secret.hash())
                .query(Boolean.class)
                .single();
    }

    /** The number of the browser that asks, which gets a cookie if it has none. */
    long recognise(String username, HttpServletRequest request, HttpServletResponse response) {
        // A secret that nobody has used before may have been planted by somebody who knows it.
        var secret = COOKIE.read(request).filter(this::isUsed).orElseGet(Secret::random);
        COOKIE.write(secret, request, response);
        return jdbc.sql("""
                        insert into known_device (username, secret_hash, description, address, first_seen, last_seen)
                        values (:user, :secret, :description, :address, :now, :now)
                        on conflict (username, secret_hash) do update
                        set description = :description, address = :address, last_seen = :now
                        returning id
                        """)
                .param("user", username)
                .param("secret", secret.hash())
                .param("description", DeviceNames.of(request.getHeader("User-Agent")))
                .param("address", request.getRemoteAddr())
                .param("now", now())
                .query(Long.class)
                .single();
    }

    /** Those of a user, the one last used first. */
    List<Device> of(String username, Optional<String> secretHash) {
        return jdbc.sql("""
                        select d.id, description, address, d.last_seen, secret_hash = :secret as here,
                               exists (select from signed_in s where s.device = d.id) as signed_in,
                               exists (select from remembered_sign_in r where r.device = d.id) as remembered
                        from known_device d where username = :user order by d.last_seen desc
                        """)
                .param("user", username)
                .param("secret", secretHash.orElse(""))
                .query((row, number) -> new Device(
                        row.getLong("id"),
                        row.getString("description"),
                        row.getString("address"),
                        row.getObject("last_seen", OffsetDateTime.class).toInstant(),
                        row.getBoolean("here"),
                        row.getBoolean("signed_in"),
                        row.getBoolean("remembered")))
                .list();
    }

    /** Forgets a device and whatever is signed in on it. */
    @Transactional
    void forget(String username, long device) {
        jdbc.sql("delete from known_device where username = ? and id = ?")
                .params(username, device)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
