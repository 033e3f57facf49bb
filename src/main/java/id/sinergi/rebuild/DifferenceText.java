package id.sinergi.rebuild;

import id.sinergi.language.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Names a figure that differs from a recount: its table, its row, what is held and what was counted. */
final class DifferenceText {

    private static final int SHOWN_OF_A_PERSON = 8;

    private DifferenceText() {}

    static String of(Difference difference, Locale language) {
        var table = Texts.of("rebuild.table." + difference.table(), language);
        var row =
                difference.key().entrySet().stream().map(DifferenceText::shown).collect(Collectors.joining(", "));
        if (difference.counted().isEmpty()) {
            return Texts.of("rebuild.command.surplus", language, table, row, values(difference.held()));
        }
        return difference.held().isEmpty()
                ? Texts.of("rebuild.command.missing", language, table, row, values(difference.counted()))
                : Texts.of(
                        "rebuild.command.difference",
                        language,
                        table,
                        row,
                        values(difference.held()),
                        values(difference.counted()));
    }

    private static String values(Map<String, String> values) {
        return values.entrySet().stream().map(DifferenceText::shown).collect(Collectors.joining(", "));
    }

    /** A person is named by the start of the key only, as on every screen. */
    private static String shown(Map.Entry<String, String> column) {
        var value = column.getValue();
        return column.getKey() + " "
                + (column.getKey().equals("person") ? value.substring(0, SHOWN_OF_A_PERSON) : value);
    }
}
