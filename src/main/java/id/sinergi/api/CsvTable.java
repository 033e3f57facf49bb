package id.sinergi.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers as tables of a program: commas, decimal points, a header, one record a line. */
final class CsvTable {

    private CsvTable() {}

    /** The column {@code across} is there only where two breakdowns were asked for. */
    static String of(IndicatorAnswer answer) {
        boolean pairs = answer.across() != null;
        return write(csv -> {
            csv.writeRecord(record(
                    "indicator", "member", pairs ? "across" : null, "numerator", "denominator", "value", "hidden"));
            for (var figure : answer.figures()) {
                csv.writeRecord(record(
                        answer.indicator(),
                        figure.member(),
                        figure.across(),
                        Objects.toString(figure.numerator(), ""),
                        Objects.toString(figure.denominator(), ""),
                        Objects.toString(figure.value(), ""),
                        Objects.toString(figure.hidden(), "")));
            }
        });
    }

    private static List<String> record(@Nullable String... fields) {
        return Arrays.stream(fields).flatMap(Stream::ofNullable).toList();
    }

    static String of(List<IndicatorDescription> indicators) {
        return write(csv -> {
            csv.writeRecord(
                    "code", "unit", "name_id", "name_en", "definition_id", "definition_en", "rule_id", "rule_en");
            for (var one : indicators) {
                csv.writeRecord(
                        one.code(),
                        one.unit(),
                        one.name().id(),
                        one.name().en(),
                        one.definition().id(),
                        one.definition().en(),
                        one.rule().id(),
                        one.rule().en());
            }
        });
    }

    static String write(Consumer<CsvWriter> content) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            content.accept(csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
