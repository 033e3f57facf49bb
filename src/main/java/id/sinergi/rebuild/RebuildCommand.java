package id.sinergi.rebuild;

import id.sinergi.command.CommandArguments;
import id.sinergi.command.CommandContext;
import id.sinergi.integrity.SealHead;
import id.sinergi.language.Texts;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@code rebuild} and {@code verify}, each with {@code --language=id|en}: count all figures again, or compare them and
 * everything that is sealed; {@code verify --known=NUMBER:HASH} looks for a link that a file was printed with.
 */
@Component
@Lazy
public class RebuildCommand {

    /** The two things that can be done. */
    public enum Kind {
        REBUILD,
        VERIFY
    }

    private static final String KNOWN = "--known=";
    private static final int SHOWN = 1_000;
    private final Rebuild rebuild;
    private final Verification verification;
    private final SealVerification seals;
    private final JdbcClient jdbc;

    RebuildCommand(Rebuild rebuild, Verification verification, SealVerification seals, JdbcClient jdbc) {
        this.rebuild = rebuild;
        this.verification = verification;
        this.seals = seals;
        this.jdbc = jdbc;
    }

    /**
     * Starts what is needed of the application, without its web server, and runs the command.
     *
     * @return 0 if the figures are those of the records, 1 if {@code verify} found a difference, 2 if the arguments are
     *     wrong
     */
    public static int run(Class<?> application, Kind kind, List<String> args) {
        var arguments = CommandArguments.of(args);
        SealHead known;
        try {
            known = known(kind, arguments.others());
        } catch (IllegalArgumentException unreadable) {
            System.out.println(Texts.of("rebuild.command.usage", arguments.language()));
            return 2;
        }
        return CommandContext.run(
                application,
                RebuildCommand.class,
                arguments.language(),
                (command, out) -> command.run(kind, known, arguments.language(), out),
                "--sinergi.statement-timeout=0");
    }

    private static @Nullable SealHead known(Kind kind, List<String> args) {
        if (args.isEmpty()) {
            return null;
        }
        if (args.size() > 1 || kind != Kind.VERIFY || !args.getFirst().startsWith(KNOWN)) {
            throw new IllegalArgumentException(args.toString());
        }
        return SealHead.of(args.getFirst().substring(KNOWN.length()));
    }

    int run(Kind kind, @Nullable SealHead known, Locale language, PrintStream out) {
        return kind == Kind.REBUILD
                ? rebuild(language, out)
                : Math.max(verify(language, out), seals.run(known, language, out));
    }

    int run(Kind kind, Locale language, PrintStream out) {
        return run(kind, null, language, out);
    }

    private int rebuild(Locale language, PrintStream out) {
        var before = FigureDigest.ofAll(jdbc);
        print("before", before, language, out);
        rebuild.run(new PrintedProgress(out, language));
        var after = FigureDigest.ofAll(jdbc);
        print("after", after, language, out);
        out.println(Texts.of("rebuild.command.done." + (after.equals(before) ? "equal" : "changed"), language));
        return 0;
    }

    private static void print(String when, Map<FigureTable, FigureDigest> digests, Locale language, PrintStream out) {
        out.println(Texts.of("rebuild.command." + when, language));
        digests.forEach((table, digest) -> out.println(Texts.of(
                "rebuild.command.digest",
                language,
                Texts.of("rebuild.table." + table, language),
                digest.rows(),
                digest.md5())));
    }

    private int verify(Locale language, PrintStream out) {
        var differences = verification.run(new PrintedProgress(out, language));
        differences.stream().limit(SHOWN).forEach(difference -> out.println(DifferenceText.of(difference, language)));
        if (differences.size() > SHOWN) {
            out.println(Texts.of("rebuild.command.more", language, differences.size() - SHOWN));
        }
        out.println(
                differences.isEmpty()
                        ? Texts.of("rebuild.command.same", language)
                        : Texts.of("rebuild.command.different", language, differences.size()));
        return differences.isEmpty() ? 0 : 1;
    }
}
