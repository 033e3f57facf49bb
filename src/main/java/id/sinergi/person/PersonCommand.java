package id.sinergi.person;

import id.sinergi.command.CommandArguments;
import id.sinergi.command.CommandContext;
import id.sinergi.language.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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
    public static int run(Class<?> application, Kind kind, List<String> args) {
        var arguments = CommandArguments.of(args);
        if (!arguments.others().isEmpty()) {
            System.out.println(Texts.of("erasure.command.usage", arguments.language()));
            return 2;
        }
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return CommandContext.run(
                application,
                PersonCommand.class,
                arguments.language(),
                (command, out) -> command.run(kind, arguments.language(), in, out));
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
