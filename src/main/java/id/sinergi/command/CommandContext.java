package id.sinergi.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * What a command needs of the application: no web server, nothing that it does not ask for, and no library that says
 * anything where the command's own words go.
 */
public final class CommandContext {

    private static final List<String> SETTINGS = List.of("--logging.threshold.console=off");

    private CommandContext() {}

    /**
     * A command, once the application is there.
     *
     * @param <C> the bean that does it
     */
    @FunctionalInterface
    public interface Work<C> {

        /** @return the status with which the process ends */
        int run(C command, PrintStream out) throws IOException;
    }

    /**
     * Starts, runs the command and stops.
     *
     * @param language of the sentence that says what went wrong
     * @param settings of the application, as {@code --name=value}
     * @return what the command returned; 1 if something went wrong, which is then said on the standard error
     */
    public static <C> int run(
            Class<?> application, Class<C> command, Locale language, Work<C> work, String... settings) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var all = new ArrayList<>(SETTINGS);
        all.addAll(List.of(settings));
        try (var context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .properties("spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration")
                .run(all.toArray(String[]::new))) {
            return work.run(context.getBean(command), out);
        } catch (IOException | RuntimeException | Error failure) {
            var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
            err.println(CommandFailure.of(failure, language));
            return 1;
        }
    }
}
