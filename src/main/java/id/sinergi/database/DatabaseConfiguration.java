package id.sinergi.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Decides where the data source connects to; everything else in the application only sees a data source. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    JdbcConnectionDetails database(
            DatabaseSettings settings, @Value("${sinergi.data-directory:.data}") Path dataDirectory) {
        return settings.external()
                ? ExternalDatabase.reached(settings)
                : EmbeddedDatabase.open(DataDirectory.at(dataDirectory), settings);
    }
}
