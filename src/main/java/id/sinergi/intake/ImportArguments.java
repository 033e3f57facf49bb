package id.sinergi.intake;

import id.sinergi.command.CommandArguments;
import id.sinergi.reading.Answers;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What follows {@code import}.
 *
 * @param files their names, in the order in which they are read
 * @param answers to what is asked about them
 * @param unknown options that nobody knows
 */
record ImportArguments(
        Locale language,
        List<String> files,
        boolean demo,
        boolean acceptRejected,
        boolean acceptDoubts,
        String sender,
        String because,
        Answers answers,
        List<String> unknown) {

    private static final String SENDER = "--sender=";
    private static final String BECAUSE = "--because=";
    private static final String ANSWER = "--answer=";
    private static final List<String> FLAGS = List.of("--demo", "--accept-rejected", "--accept-doubts");

    static ImportArguments of(List<String> args) {
        var arguments = CommandArguments.of(args);
        var others = arguments.others();
        Predicate<String> option = one -> one.startsWith("--");
        return new ImportArguments(
                arguments.language(),
                others.stream().filter(option.negate()).toList(),
                others.contains(FLAGS.get(0)),
                others.contains(FLAGS.get(1)),
                others.contains(FLAGS.get(2)),
                value(others, SENDER),
                value(others, BECAUSE),
                answers(others),
                others.stream()
                        .filter(option)
                        .filter(one -> !FLAGS.contains(one) && !hasValue(one))
                        .toList());
    }

    private static boolean hasValue(String one) {
        return one.startsWith(SENDER) || one.startsWith(BECAUSE) || one.startsWith(ANSWER);
    }

    private static Answers answers(List<String> args) {
        return Answers.parse(args.stream()
                .filter(one -> one.startsWith(ANSWER))
                .map(one -> one.substring(ANSWER.length()))
                .toList());
    }

    private static String value(List<String> args, String option) {
        return args.stream()
                .filter(arg -> arg.startsWith(option))
                .map(arg -> arg.substring(option.length()).strip())
                .findFirst()
                .orElse("");
    }
}
