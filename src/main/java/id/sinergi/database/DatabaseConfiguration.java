package id.sinergi.database;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Decides where the data source connects to; everything else in the application only sees a data source. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    static DatabaseStart databaseStart(Environment environment) {
        return new DatabaseStart(environment);
    }

    @Bean
    JdbcConnectionDetails database(DatabaseSettings settings, DatabaseStart start) {
        return settings.external() ? ExternalDatabase.reached(settings) : start.embedded();
    }
}
