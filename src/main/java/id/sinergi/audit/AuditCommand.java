package id.sinergi.audit;

import id.sinergi.command.CommandArguments;
import id.sinergi.command.CommandContext;
import id.sinergi.language.Texts;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code audit [--known=NUMBER:HASH] [--language=id|en]}: verifies the chain of the audit log. */
@Component
@Lazy
public class AuditCommand {

    private static final String KNOWN = "--known=";

    private final AuditChain chain;

    AuditCommand(AuditChain chain) {
        this.chain = chain;
    }

    /**
     * Starts what is needed of the application, without its web server, and runs the command.
     *
     * @return 0 if every entry is as it was entered, 1 if one is not, 2 if the arguments are wrong
     */
    public static int run(Class<?> application, List<String> args) {
        var arguments = CommandArguments.of(args);
        ChainHead known;
        try {
            known = known(arguments.others());
        } catch (IllegalArgumentException unreadable) {
            System.out.println(Texts.of("audit.command.usage", arguments.language()));
            return 2;
        }
        return CommandContext.run(
                application,
                AuditCommand.class,
                arguments.language(),
                (command, out) -> command.run(known, arguments.language(), out));
    }

    private static @Nullable ChainHead known(List<String> args) {
        ChainHead known = null;
        for (var arg : args) {
            if (arg.startsWith(KNOWN)) {
                known = ChainHead.of(arg.substring(KNOWN.length()));
            } else {
                throw new IllegalArgumentException(arg);
            }
        }
        return known;
    }

    int run(@Nullable ChainHead known, Locale language, PrintStream out) {
        var result = chain.verify(known);
        var first = result.first();
        if (first == null) {
            out.println(Texts.of("audit.command.whole", language, result.entries(), result.head()));
            return 0;
        }
        out.println(Texts.of("audit.command.broken." + first.kind(), language, String.valueOf(first.id())));
        return 1;
    }
}
