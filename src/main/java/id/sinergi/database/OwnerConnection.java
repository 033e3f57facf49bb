package id.sinergi.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** The owner's way to the database, on which the migrations run before anything else and nothing afterwards. */
record OwnerConnection(String getJdbcUrl, String getUsername, String getPassword) implements FlywayConnectionDetails {

    @Override
    public String toString() {
        return "OwnerConnection[user=%s]".formatted(getUsername);
    }
}
