package id.sinergi.command;

import id.sinergi.database.DatabaseTrouble;
import id.sinergi.language.Texts;
import id.sinergi.start.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what stopped a command in a sentence; where it was in the program goes to a file for whoever mends it. */
public final class CommandFailure {

    private static final int DEEPEST = 20;

    private CommandFailure() {}

    public static String of(Throwable failure, Locale language) {
        return causes(failure)
                .filter(StartRefused.class::isInstance)
                .map(StartRefused.class::cast)
                .findFirst()
                .map(refused ->
                        Texts.of("command.refused", language, String.valueOf(refused.getMessage()), refused.remedy()))
                .or(() -> DatabaseTrouble.behind(failure)
                        .map(trouble -> Texts.of("command.database." + trouble, language)))
                .orElseGet(() -> unexpected(failure, language));
    }

    private static String unexpected(Throwable failure, Locale language) {
        try {
            var file = Files.createTempFile("sinergi-", ".txt");
            Files.write(file, places(failure));
            return Texts.of("command.unexpected", language, file);
        } catch (IOException | SecurityException full) {
            return Texts.of(
                    "command.unexpected-unkept", language, failure.getClass().getName());
        }
    }

    /** Without the messages, in which values of a row may stand. */
    private static List<String> places(Throwable failure) {
        return causes(failure)
                .map(each -> Arrays.stream(each.getStackTrace())
                        .map(place -> "    at " + place)
                        .collect(Collectors.joining("\n", each.getClass().getName() + "\n", "")))
                .toList();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
