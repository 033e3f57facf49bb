package id.sinergi.person;

import id.sinergi.start.StartRefused;
import id.sinergi.start.StartStep;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares the key with the one that the people of the database were hashed with: a lost or changed key is noticed. */
@Component
@Order(StartStep.REFUSING)
public class KnownKey implements StartStep {

    private final JdbcClient jdbc;
    private final PersonKeys keys;
    private final PersonKeySecret secret;

    KnownKey(JdbcClient jdbc, PersonKeys keys, PersonKeySecret secret) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.secret = secret;
    }

    /** {@link StartRefused} where the database knows another key; the first key that it meets is its own. */
    @Override
    public void run() {
        jdbc.sql("insert into person_key (generation, fingerprint) values (?, ?) on conflict do nothing")
                .params(secret.generation(), keys.fingerprint())
                .update();
        boolean known = jdbc.sql("select fingerprint = ? from person_key")
                .param(keys.fingerprint())
                .query(Boolean.class)
                .single();
        if (!known) {
            throw new StartRefused(
                    "The person key is not the one that the people of this database were hashed with: everybody would be"
                            + " counted again as a new one.",
                    "Restore the key, or start again after a change of keys; where that was cut short, the new one waits"
                            + " beside the key file and ends in .next.");
        }
    }
}
