package id.sinergi.intake;

import id.sinergi.intake.Preview.Consent;
import id.sinergi.language.Texts;
import id.sinergi.security.SystemIdentity;
import id.sinergi.sender.Sender;
import id.sinergi.sender.Senders;
import id.sinergi.source.IntakeException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code import FILE… [--demo] [--accept-rejected] [--accept-doubts] [--sender=NAME] [--because=TEXT]}: reads, checks and posts files without a screen. */
@Component
@Lazy
public class ImportCommand {

    private static final Locale LANGUAGE = Locale.of("id");
    private static final int SHOWN_REJECTIONS = 20;

    private final IntakeService intake;
    private final Senders senders;

    ImportCommand(IntakeService intake, Senders senders) {
        this.intake = intake;
        this.senders = senders;
    }

    /**
     * Starts the application without its web server and runs the command with what follows its name.
     *
     * @return 0 if every file was posted or had nothing new, 1 if one was refused, 2 if the arguments are wrong
     */
    public static int run(Class<?> application, List<String> args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var arguments = Arguments.of(args);
        if (arguments.files().isEmpty() || !arguments.unknown().isEmpty()) {
            out.println(Texts.of("intake.command.usage", LANGUAGE));
            return 2;
        }
        try (var context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .properties("spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration")
                .run("--logging.level.root=warn")) {
            return context.getBean(ImportCommand.class).run(arguments, out);
        }
    }

    /** Posts the files in the order in which they are named. */
    int run(List<String> args, PrintStream out) {
        return run(Arguments.of(args), out);
    }

    private int run(Arguments arguments, PrintStream out) {
        return SystemIdentity.call(() -> {
            boolean allPosted = true;
            for (var file : arguments.files()) {
                allPosted &= post(file, arguments, out);
            }
            return allPosted ? 0 : 1;
        });
    }

    private boolean post(Path file, Arguments arguments, PrintStream out) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            say(out, "intake.command.failed", file, Texts.of("intake.command.unreadable", LANGUAGE));
            return false;
        }
        var name = String.valueOf(file.getFileName());
        try {
            var preview = intake.stage(
                    file, name, sender(arguments), SystemIdentity.NAME, arguments.demo(), ProgressListener.NONE);
            describe(preview, out);
            var consent = new Consent(arguments.acceptRejected(), arguments.acceptDoubts(), arguments.because());
            return report(intake.post(preview.upload(), SystemIdentity.NAME, consent), preview, out);
        } catch (IntakeException refused) {
            say(out, "intake.command.failed", name, refused.problem().text(LANGUAGE));
            return false;
        } catch (UncheckedIOException unreadable) {
            say(out, "intake.command.failed", name, Texts.of("intake.command.unreadable", LANGUAGE));
            return false;
        }
    }

    private int sender(Arguments arguments) {
        var wanted = arguments.sender();
        return wanted.isEmpty()
                ? Senders.DEFAULT
                : senders.find(wanted)
                        .map(Sender::number)
                        .orElseThrow(() -> new IntakeException("intake.error.sender-unknown", wanted));
    }

    private void describe(Preview preview, PrintStream out) {
        var kind = Texts.of("intake.kind." + preview.kind(), LANGUAGE);
        say(out, "intake.command.file", preview.fileName(), kind, preview.read());
        say(out, "intake.command.counts", preview.added(), preview.changed(), preview.unchanged(), preview.rejected());
        remark(preview, out);
        for (var rejection : intake.rejections(preview.upload(), 0, SHOWN_REJECTIONS)) {
            say(
                    out,
                    "intake.command.rejected",
                    rejection.row(),
                    rejection.column().isEmpty() ? "–" : rejection.column(),
                    rejection.value(),
                    rejection.problem().text(LANGUAGE));
        }
        if (preview.rejected() > SHOWN_REJECTIONS) {
            say(out, "intake.command.more", preview.rejected() - SHOWN_REJECTIONS);
        }
    }

    private boolean report(PostResult result, Preview preview, PrintStream out) {
        tell(result, out);
        if (result instanceof PostResult.Posted || result instanceof PostResult.NothingToPost) {
            return true;
        }
        intake.preview(preview.upload()).ifPresent(waiting -> intake.discard(waiting.upload()));
        return false;
    }

    private void remark(Preview preview, PrintStream out) {
        if (!preview.ignored().isEmpty()) {
            say(out, "intake.upload.ignored", preview.ignored());
        }
        if (!preview.leftOut().isEmpty()) {
            say(out, "intake.upload.left-out", preview.leftOut());
        }
        for (var doubt : intake.doubts(preview.upload())) {
            say(out, "intake.command.doubt", doubt.text(LANGUAGE));
        }
    }

    private static void tell(PostResult result, PrintStream out) {
        switch (result) {
            case PostResult.RejectedRowsNotAccepted(int rejected) -> say(out, "intake.command.not-accepted", rejected);
            case PostResult.DoubtsNotAccepted(int doubts) -> say(out, "intake.command.doubts-not-accepted", doubts);
            case PostResult.JustificationMissing(int rows) -> say(out, "intake.command.not-justified", rows);
            case PostResult.PreviewChanged changed -> say(out, "intake.command.changed");
            case PostResult.Posted posted -> say(out, "intake.command.posted", posted.batch());
            case PostResult.NothingToPost nothing -> say(out, "intake.command.nothing");
        }
    }

    private static void say(PrintStream out, String key, Object... arguments) {
        out.println(Texts.of(key, LANGUAGE, arguments));
    }

    private record Arguments(
            List<Path> files,
            boolean demo,
            boolean acceptRejected,
            boolean acceptDoubts,
            String sender,
            String because,
            List<String> unknown) {

        private static final String SENDER = "--sender=";
        private static final String BECAUSE = "--because=";

        private static Arguments of(List<String> args) {
            var files = new ArrayList<Path>();
            var unknown = new ArrayList<String>();
            args.forEach(arg -> {
                if (!arg.startsWith("--")) {
                    files.add(Path.of(arg));
                } else if (!List.of("--demo", "--accept-rejected", "--accept-doubts")
                                .contains(arg)
                        && !arg.startsWith(SENDER)
                        && !arg.startsWith(BECAUSE)) {
                    unknown.add(arg);
                }
            });
            return new Arguments(
                    files,
                    args.contains("--demo"),
                    args.contains("--accept-rejected"),
                    args.contains("--accept-doubts"),
                    value(args, SENDER),
                    value(args, BECAUSE),
                    unknown);
        }

        private static String value(List<String> args, String option) {
            return args.stream()
                    .filter(arg -> arg.startsWith(option))
                    .map(arg -> arg.substring(option.length()).strip())
                    .findFirst()
                    .orElse("");
        }
    }
}
