package id.sinergi.goal;

import id.sinergi.agreement.TargetDocument;
import id.sinergi.reading.Answers;
import id.sinergi.row.FileKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was typed as a file of targets.
 *
 * @param values only what the document does not say already
 */
record SheetFile(SheetPage page, TargetDocument document, boolean cumulative, Map<SheetCell, BigDecimal> values) {

    private static final String SIGN = ".";

    /** As the history of batches shows it. */
    String name() {
        var question = page.question();
        return "isian-%s-%s-%d.csv"
                .formatted(question.agreement(), question.indicator().code(), question.year());
    }

    String text() {
        return values.entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue()))
                .collect(Collectors.joining("", String.join(",", FileKind.TARGET.columns()) + "\n", ""));
    }

    private String row(SheetCell cell, BigDecimal value) {
        var question = page.question();
        boolean ofYear = cell.column() == SheetCell.YEAR;
        return List.of(
                        question.agreement(),
                        question.indicator().code(),
                        String.valueOf(question.year()),
                        ofYear ? "" : String.valueOf(cell.column()),
                        page.rows().get(cell.row()).toString(),
                        value.toPlainString().replace(SIGN, ","),
                        document.name(),
                        document.date().toString(),
                        cumulative && !ofYear ? "ya" : "tidak")
                .stream()
                .map(SheetFile::quoted)
                .collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Decimals are written the Indonesian way; numbers without any are the same in every style. */
    Answers answers() {
        return values.values().stream().anyMatch(value -> value.toPlainString().contains(SIGN))
                ? Answers.parse(List.of("NUMBERS:nilai=INDONESIAN"))
                : Answers.NOTHING;
    }
}
