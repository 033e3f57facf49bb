package id.sinergi;

import com.vaadin.flow.component.page.AppShellConfigurator;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts Sinergi: the web application, or one of its commands. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SinergiApplication implements AppShellConfigurator {

    /** The time zone of the programme office; every date on a screen is one of this zone. */
    public static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Jakarta");

    static void main(String[] args) {
        SpringApplication.run(SinergiApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.system(OFFICE_ZONE);
    }
}
