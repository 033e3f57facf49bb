package id.sinergi.database;

import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.env.Environment;

/** Decides where the data source connects to; everything else in the application only sees a data source. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    /** What the migrations call the role that the application works under. */
    static final String APPLICATION_ROLE = "application";

    @Bean
    static DatabaseStart databaseStart(Environment environment) {
        return new DatabaseStart(environment);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static RowGuard rowGuard() {
        return new RowGuard();
    }

    /** Nothing here holds a connection that is not guarded. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static BeanPostProcessor guardedDataSource(RowGuard guard) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool ? new GuardedDataSource(pool, guard) : bean;
            }
        };
    }

    @Bean
    JdbcConnectionDetails database(
            DatabaseSettings settings, DatabaseStart start, @Value("${sinergi.demo:false}") boolean demo) {
        return settings.external() ? ExternalDatabase.reached(settings, demo) : start.embedded();
    }

    @Bean
    FlywayConnectionDetails databaseOwner(DatabaseSettings settings, DatabaseStart start) {
        return settings.external() ? settings.owning() : start.embedded().owner();
    }

    /** The migrations grant the application's role what it needs; its name is known here alone. */
    @Bean
    FlywayConfigurationCustomizer applicationRole(JdbcConnectionDetails database) {
        return migrations ->
                migrations.placeholders(Map.of(APPLICATION_ROLE, Objects.requireNonNull(database.getUsername())));
    }
}
