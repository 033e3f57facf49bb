package id.sinergi.intake;

import id.sinergi.command.CommandContext;
import id.sinergi.language.Texts;
import id.sinergi.security.SystemIdentity;
import id.sinergi.sender.Senders;
import java.io.PrintStream;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code import FILE… [--demo] [--accept-rejected] [--accept-doubts] [--sender=NAME] [--because=TEXT] [--answer=QUESTION=ANSWER] [--language=id|en]}: reads, checks and posts files without a screen. */
@Component
@Lazy
public class ImportCommand {

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
        var arguments = ImportArguments.of(args);
        if (arguments.files().isEmpty() || !arguments.unknown().isEmpty()) {
            System.out.println(Texts.of("intake.command.usage", arguments.language()));
            return 2;
        }
        return CommandContext.run(
                application, ImportCommand.class, arguments.language(), (command, out) -> command.run(arguments, out));
    }

    /** Posts the files in the order in which they are named. */
    int run(List<String> args, PrintStream out) {
        return run(ImportArguments.of(args), out);
    }

    private int run(ImportArguments arguments, PrintStream out) {
        return SystemIdentity.call(() -> {
            boolean allPosted = true;
            for (var file : arguments.files()) {
                allPosted &= new ImportedFile(intake, senders, arguments, out).post(file);
            }
            return allPosted ? 0 : 1;
        });
    }
}
