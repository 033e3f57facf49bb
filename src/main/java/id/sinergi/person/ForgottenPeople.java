package id.sinergi.person;

import id.sinergi.database.SystemRows;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those whose records were made nobody's at their request. */
@Component
public class ForgottenPeople {

    private final JdbcClient jdbc;

    ForgottenPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their keys, as of now. */
    public Set<UUID> all() {
        return SystemRows.call(
                () -> jdbc
                        .sql("select person from forgotten_person")
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .stream()
                        .collect(Collectors.toSet()));
    }
}
