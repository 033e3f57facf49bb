package id.sinergi.signin;

import id.sinergi.person.Seal;
import id.sinergi.person.SealedTexts;
import id.sinergi.start.StartStep;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Seals the second factors that an earlier version kept as they are, before requests are answered, and all of them again
 * when the key changes.
 */
@Component
@Order(StartStep.WORKING)
class FactorsSealed implements StartStep, SealedTexts {

    private static final Logger log = LoggerFactory.getLogger(FactorsSealed.class);

    private final JdbcClient jdbc;
    private final Seal seal;

    FactorsSealed(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    private record Kept(String username, String secret) {}

    @Override
    public void run() {
        var plain = kept("secret not like 'v1:%'");
        plain.forEach(one -> replace(one, seal.close(SecondFactors.use(one.username()), one.secret())));
        if (!plain.isEmpty()) {
            log.info("{} second factors are sealed; this is done once", plain.size());
        }
    }

    /** Those that the seal of before does not open are lost already; their users have recovery codes. */
    @Override
    public void sealAgain(Seal before, Seal after) {
        for (var one : kept("true")) {
            var use = SecondFactors.use(one.username());
            before.open(use, one.secret()).ifPresent(secret -> replace(one, after.close(use, secret)));
        }
    }

    private List<Kept> kept(String condition) {
        return jdbc.sql("select username, secret from second_factor where " + condition)
                .query((row, number) -> new Kept(row.getString("username"), row.getString("secret")))
                .list();
    }

    /** Somebody may have been quicker: another node, or the user with another factor. */
    private void replace(Kept one, String sealed) {
        jdbc.sql("update second_factor set secret = ? where username = ? and secret = ?")
                .params(sealed, one.username(), one.secret())
                .update();
    }
}
