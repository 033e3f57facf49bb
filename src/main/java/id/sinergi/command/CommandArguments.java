package id.sinergi.command;

import id.sinergi.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What follows the name of a command.
 *
 * @param language in which it speaks; Indonesian unless {@code --language=} names another one
 * @param others all but the language, which stays among them where nobody speaks it
 */
public record CommandArguments(Locale language, List<String> others) {

    private static final String LANGUAGE = "--language=";

    public static CommandArguments of(List<String> arguments) {
        return new CommandArguments(
                arguments.stream()
                        .map(CommandArguments::language)
                        .flatMap(Optional::stream)
                        .reduce(Texts.LANGUAGES.getFirst(), (before, last) -> last),
                arguments.stream().filter(one -> language(one).isEmpty()).toList());
    }

    private static Optional<Locale> language(String argument) {
        return Texts.LANGUAGES.stream()
                .filter(known -> argument.equals(LANGUAGE + known.getLanguage()))
                .findFirst();
    }
}
