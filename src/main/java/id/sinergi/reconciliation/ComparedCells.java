package id.sinergi.reconciliation;

import id.sinergi.document.Cell;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.wording.HiddenText;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Numbers of a comparison as cells of a table; what is kept from the viewer has the mark. */
record ComparedCells(Locale locale) {

    private static final double SMALLEST = 0.1;

    /** How much the programme is short of a number, and its share in it. */
    List<Cell> against(OptionalLong number, OptionalLong programme) {
        if (number.isEmpty() || programme.isEmpty()) {
            return List.of(hidden(), hidden());
        }
        long all = number.getAsLong();
        long part = programme.getAsLong();
        return List.of(number(all - part), all > 0 ? share(part, all) : Cell.Empty.EMPTY);
    }

    /** A few people of very many are more than none. */
    private Cell share(long part, long all) {
        double percent = 100.0 * part / all;
        return part > 0 && percent < SMALLEST
                ? Cell.of(Texts.of(
                        "statistics.context.below", locale, Figures.in(locale).percent(SMALLEST)))
                : Cell.of((Double) percent);
    }

    Cell told(OptionalLong number) {
        return number.isPresent() ? number(number.getAsLong()) : hidden();
    }

    Cell hidden() {
        return Cell.of(HiddenText.mark(locale));
    }

    /** {@code Kasus 7, Kasus 12}. */
    Cell cases(List<Integer> numbers) {
        return numbers.isEmpty()
                ? Cell.Empty.EMPTY
                : Cell.of(numbers.stream()
                        .map(number -> Texts.of("reconciliation.case.number", locale, String.valueOf(number)))
                        .collect(Collectors.joining(", ")));
    }

    static Cell number(long value) {
        return Cell.of((Double) (double) value);
    }
}
