package id.sinergi.definition;

import id.sinergi.indicator.Formula;
import id.sinergi.indicator.Measure;
import id.sinergi.person.Sex;
import java.util.Arrays;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A count of a formula as one text: {@code PLACED|KES MAN||JP|P}, that is measure, sectors, centre, destination, sex. */
final class TermCode {

    private static final int PARTS = 5;

    private TermCode() {}

    static String write(Formula.Term term) {
        return String.join(
                "|",
                term.measure().name(),
                String.join(" ", term.sectors()),
                Objects.requireNonNullElse(term.centre(), ""),
                Objects.requireNonNullElse(term.destination(), ""),
                term.sex() == null ? "" : term.sex().name());
    }

    /** @throws IllegalArgumentException if that is no such text */
    static Formula.Term read(String text) {
        var parts = text.split("\\|", PARTS);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException(text);
        }
        return new Formula.Term(
                Measure.valueOf(parts[0]),
                Arrays.stream(parts[1].split(" "))
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)),
                orNull(parts[2]),
                orNull(parts[3]),
                parts[4].isEmpty() ? null : Sex.valueOf(parts[4]));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
