package id.sinergi.person;

import id.sinergi.language.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * {@code forget}, which reads a person's number from the standard input, where no list of commands keeps it, and
 * {@code rotate-key}; each with {@code --language=id|en}.
 */
@Component
@Lazy
public class PersonCommand {

    /** The two things that can be done. */
    public enum Kind {
        FORGET,
        ROTATE_KEY
    }

    private static final String LANGUAGE = "--language=";

    private final Erasure erasure;
    private final KeyChange change;
    private final KnownKey known;

    PersonCommand(Erasure erasure, KeyChange change, KnownKey known) {
        this.erasure = erasure;
        this.change = change;
        this.known = known;
    }

    /**
     * Starts what is needed of the application, without its web server, and runs the command.
     *
     * @return 0 if it was done, 1 if something has to be done before, 2 if the arguments are wrong
     */
    public static int run(Class<?> application, Kind kind, List<String> args) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var language = args.isEmpty() ? "id" : args.getLast().replace(LANGUAGE, "");
        if (args.size() > 1 || !List.of("id", "en").contains(language)) {
            out.println(Texts.of("erasure.command.usage", Locale.of("id")));
            return 2;
        }
        try (var context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .properties("spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration")
                .run("--logging.level.root=warn")) {
            var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            return context.getBean(PersonCommand.class).run(kind, Locale.of(language), in, out);
        }
    }

    /** The same in the running application. */
    public int run(Kind kind, Locale language, BufferedReader in, PrintStream out) throws IOException {
        known.run();
        return kind == Kind.FORGET ? forget(language, in, out) : changeKey(language, out);
    }

    private int forget(Locale language, BufferedReader in, PrintStream out) throws IOException {
        out.println(Texts.of("erasure.command.number", language));
        var number = in.readLine();
        if (number == null || number.isBlank()) {
            out.println(Texts.of("erasure.command.no-number", language));
            return 2;
        }
        var rows = erasure.forget(number);
        out.println(
                rows.isEmpty()
                        ? Texts.of("erasure.command.waiting", language)
                        : Texts.of("erasure.command.forgotten", language, rows.getAsInt()));
        return rows.isEmpty() ? 1 : 0;
    }

    private int changeKey(Locale language, PrintStream out) throws IOException {
        if (!change.isPossible()) {
            out.println(Texts.of("erasure.command.no-file", language));
            return 1;
        }
        boolean done = change.run();
        out.println(Texts.of(done ? "erasure.command.key-changed" : "erasure.command.waiting", language));
        return done ? 0 : 1;
    }
}
