package id.sinergi;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import id.sinergi.audit.AuditCommand;
import id.sinergi.demo.GenerateCommand;
import id.sinergi.forecast.BacktestCommand;
import id.sinergi.intake.ImportCommand;
import id.sinergi.person.PersonCommand;
import id.sinergi.rebuild.RebuildCommand;
import id.sinergi.rebuild.RebuildCommand.Kind;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts Sinergi: the web application, or one of its commands. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Push
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://styles/sinergi.css")
@Viewport("width=device-width, initial-scale=1")
public class SinergiApplication implements AppShellConfigurator {

    /** The time zone of the programme office; every date on a screen is one of this zone. */
    public static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Jakarta");

    private static final String TYPEFACE = "fonts/inter-4.1.1-latin.cache.woff2";

    static void main(String[] args) {
        var command = args.length == 0 ? "" : args[0];
        var rest = Arrays.stream(args).skip(1).toList();
        switch (command) {
            case "generate" -> System.exit(GenerateCommand.run(rest, Clock.system(OFFICE_ZONE)));
            case "backtest" -> System.exit(BacktestCommand.run(rest));
            case "import" -> System.exit(ImportCommand.run(SinergiApplication.class, rest));
            case "rebuild" -> System.exit(RebuildCommand.run(SinergiApplication.class, Kind.REBUILD, rest));
            case "audit" -> System.exit(AuditCommand.run(SinergiApplication.class, rest));
            case "verify" -> System.exit(RebuildCommand.run(SinergiApplication.class, Kind.VERIFY, rest));
            case "forget" -> System.exit(PersonCommand.run(SinergiApplication.class, PersonCommand.Kind.FORGET, rest));
            case "rotate-key" ->
                System.exit(PersonCommand.run(SinergiApplication.class, PersonCommand.Kind.ROTATE_KEY, rest));
            default -> SpringApplication.run(SinergiApplication.class, args);
        }
    }

    /** The typeface is asked for at once: charts measure their texts with it. */
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "styles/sinergi.svg");
        settings.addLink(
                TYPEFACE, Map.of("rel", "preload", "as", "font", "type", "font/woff2", "crossorigin", "anonymous"));
    }

    @Bean
    Clock clock() {
        return Clock.system(OFFICE_ZONE);
    }
}
