package id.sinergi.audit;

import id.sinergi.language.Texts;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code audit [--known=NUMBER:HASH] [--language=id|en]}: verifies the chain of the audit log. */
@Component
@Lazy
public class AuditCommand {

    private static final String KNOWN = "--known=";
    private static final String LANGUAGE = "--language=";

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
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var language = args.contains(LANGUAGE + "en") ? Locale.ENGLISH : Locale.of("id");
        ChainHead known;
        try {
            known = known(args);
        } catch (IllegalArgumentException unreadable) {
            out.println(Texts.of("audit.command.usage", language));
            return 2;
        }
        try (var context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .properties("spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration")
                .run("--logging.level.root=warn")) {
            return context.getBean(AuditCommand.class).run(known, language, out);
        }
    }

    private static @Nullable ChainHead known(List<String> args) {
        ChainHead known = null;
        for (var arg : args) {
            if (arg.startsWith(KNOWN)) {
                known = ChainHead.of(arg.substring(KNOWN.length()));
            } else if (!arg.equals(LANGUAGE + "id") && !arg.equals(LANGUAGE + "en")) {
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
