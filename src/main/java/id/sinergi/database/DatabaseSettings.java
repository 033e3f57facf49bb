package id.sinergi.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The database the environment asks for: {@code SINERGI_DB_URL}, {@code SINERGI_DB_USER} and {@code SINERGI_DB_PASSWORD}
 * name an external one and the account that the application works under, {@code SINERGI_DB_OWNER} and
 * {@code SINERGI_DB_OWNER_PASSWORD} the one that migrates it; none of them means the embedded one.
 *
 * @param url JDBC URL of an external PostgreSQL, empty for the embedded server
 * @param user the application's account there
 * @param password its password
 * @param owner the account that owns the database; empty where there is only one account
 * @param ownerPassword its password
 * @param port port of the embedded server, 0 for any free one
 * @param attach whether an embedded server that another application runs may be used; set by command-line tools
 */
@ConfigurationProperties(DatabaseSettings.PREFIX)
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String owner,
        @DefaultValue("") String ownerPassword,
        @DefaultValue("0") int port,
        @DefaultValue("false") boolean attach) {

    static final String PREFIX = "sinergi.db";

    @Override
    public String toString() {
        return "DatabaseSettings[url=%s, user=%s, owner=%s, port=%d, attach=%s]"
                .formatted(url, user, owner, port, attach);
    }

    /** Whether one account is to own the tables and to answer the viewers, which no policy holds back. */
    boolean oneAccount() {
        return owner.isBlank() || owner.equals(user);
    }

    /** The owner's account of an external database. */
    OwnerConnection owning() {
        return owner.isBlank()
                ? new OwnerConnection(url, user, password)
                : new OwnerConnection(url, owner, ownerPassword);
    }

    boolean external() {
        return !url.isBlank();
    }
}
