package id.sinergi.intake;

import id.sinergi.command.CommandArguments;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What follows {@code import}.
 *
 * @param files their names, in the order in which they are read
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
        List<String> unknown) {

    private static final String SENDER = "--sender=";
    private static final String BECAUSE = "--because=";
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
                others.stream()
                        .filter(option)
                        .filter(one -> !FLAGS.contains(one) && !one.startsWith(SENDER) && !one.startsWith(BECAUSE))
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
