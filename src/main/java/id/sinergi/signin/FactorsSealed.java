package id.sinergi.signin;

import id.sinergi.person.Seal;
import id.sinergi.start.StartStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals the second factors that an earlier version kept as they are, before requests are answered. */
@Component
@Order(StartStep.WORKING)
class FactorsSealed implements StartStep {

    private static final Logger log = LoggerFactory.getLogger(FactorsSealed.class);

    private final JdbcClient jdbc;
    private final Seal seal;

    FactorsSealed(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    private record Plain(String username, String secret) {}

    @Override
    public void run() {
        var plain = jdbc.sql("select username, secret from second_factor where secret not like 'v1:%'")
                .query((row, number) -> new Plain(row.getString("username"), row.getString("secret")))
                .list();
        plain.forEach(this::seal);
        if (!plain.isEmpty()) {
            log.info("{} second factors are sealed; this is done once", plain.size());
        }
    }

    /** Another node may have been quicker. */
    private void seal(Plain one) {
        jdbc.sql("update second_factor set secret = ? where username = ? and secret = ?")
                .params(seal.close(SecondFactors.use(one.username()), one.secret()), one.username(), one.secret())
                .update();
    }
}
