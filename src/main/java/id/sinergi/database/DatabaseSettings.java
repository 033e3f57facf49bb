package id.sinergi.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The database the environment asks for: {@code SINERGI_DB_URL}, {@code SINERGI_DB_USER} and {@code SINERGI_DB_PASSWORD}
 * name an external one, none of them means the embedded one.
 *
 * @param url JDBC URL of an external PostgreSQL, empty for the embedded server
 * @param user its user
 * @param password its password
 * @param port port of the embedded server, 0 for any free one
 * @param attach whether an embedded server that another application runs may be used; set by command-line tools
 */
@ConfigurationProperties(DatabaseSettings.PREFIX)
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("0") int port,
        @DefaultValue("false") boolean attach) {

    static final String PREFIX = "sinergi.db";

    @Override
    public String toString() {
        return "DatabaseSettings[url=%s, user=%s, port=%d, attach=%s]".formatted(url, user, port, attach);
    }

    boolean external() {
        return !url.isBlank();
    }
}
