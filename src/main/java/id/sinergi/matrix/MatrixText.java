package id.sinergi.matrix;

import id.sinergi.indicator.Slice;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.lens.Ripeness;
import id.sinergi.matrix.MatrixCell.State;
import id.sinergi.wording.Fraction;
import id.sinergi.wording.Growth;
import id.sinergi.wording.HiddenText;
import id.sinergi.wording.SliceNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A matrix in words: its title, what it says, and why cells are empty. */
@Component
public class MatrixText {

    private final SliceNames names;
    private final Ripeness ripeness;

    MatrixText(SliceNames names, Ripeness ripeness) {
        this.names = names;
        this.ripeness = ripeness;
    }

    /** {@code Orang ditempatkan menurut sektor dan negara tujuan}. */
    public String title(MatrixTurn turn, Locale locale) {
        return Texts.of(
                "matrix.title.of",
                locale,
                value(turn.value(), locale),
                axis(turn.rows(), locale).toLowerCase(locale),
                axis(turn.columns(), locale).toLowerCase(locale));
    }

    public String value(MatrixValue value, Locale locale) {
        return Texts.of("matrix.value." + value, locale);
    }

    public String axis(MatrixAxis axis, Locale locale) {
        return Texts.of("matrix.axis." + axis, locale);
    }

    /** The axis as it is for the slice: provinces of the country, regencies of a province. */
    String axis(MatrixAxis axis, Slice slice, Locale locale) {
        return axis == MatrixAxis.REGION
                ? Texts.of("focus.dimension." + axis.dimension(slice), locale)
                : axis(axis, locale);
    }

    /** Which cell has the largest value; empty where several share it. */
    public String sentence(Matrix matrix, Locale locale) {
        return largest(matrix)
                .map(place -> Texts.of(
                        matrix.turn().value().isRate() ? "matrix.sentence.rate" : "matrix.sentence",
                        locale,
                        value(matrix.turn().value(), locale),
                        place.row().name(),
                        place.column().name(),
                        number(place.value(), matrix.turn().value(), locale)))
                .orElse("");
    }

    private static Optional<Place> largest(Matrix matrix) {
        var places = matrix.rows().stream()
                .filter(row -> !row.isOthers())
                .flatMap(row -> matrix.columns().stream()
                        .filter(column -> !column.isOthers() && says(matrix, matrix.at(row, column)))
                        .map(column -> new Place(
                                row,
                                column,
                                matrix.value(matrix.at(row, column)).orElse(0))))
                .toList();
        return places.stream()
                .max(Comparator.comparingDouble(Place::value))
                .filter(place -> place.value() > 0)
                .filter(place -> places.stream()
                                .filter(other -> other.value() == place.value())
                                .count()
                        == 1);
    }

    /** A rate of few people says little, so none of them is called the highest. */
    private static boolean says(Matrix matrix, MatrixCell cell) {
        return !matrix.turn().value().isRate() || cell.denominator() >= Growth.USUAL_BASE;
    }

    /** A value in full: a rate of few people with its fraction. */
    public String written(Matrix matrix, MatrixCell cell, Locale locale) {
        return matrix.turn().value().isRate() && cell.denominator() > 0
                ? Fraction.written(cell.numerator(), cell.denominator(), locale)
                : number(cell.numerator(), matrix.turn().value(), locale);
    }

    /** What the whole slice has, and where the most of it is. */
    public String lead(Matrix matrix, Locale locale) {
        var about = matrix.slice().period().label(locale) + " · " + names.inSentence(matrix.slice(), locale);
        var whole = matrix.value(matrix.whole());
        var value = matrix.turn().value();
        var said = whole.isPresent()
                ? Texts.of(
                        "matrix.lead", locale, value(value, locale), number(whole.getAsDouble(), value, locale), about)
                : about + ".";
        return (said + " " + sentence(matrix, locale)).strip();
    }

    private record Place(MatrixMember row, MatrixMember column, double value) {}

    /** A value as it is written, {@code 1.234} or {@code 42,3%}. */
    public String number(double value, MatrixValue of, Locale locale) {
        var figures = Figures.in(locale);
        return of.isRate() ? figures.percent(value) : figures.number((long) value);
    }

    /** What stands in the place of a value; nothing where the value is not known by the axis at all. */
    public String absence(MatrixCell cell, Locale locale) {
        return switch (cell.state()) {
            case VALUE -> Texts.of("dashboard.noValue", locale);
            case UNKNOWN -> "";
            case UNREPORTED -> Texts.of("matrix.unreported", locale);
            case IMMATURE -> Texts.of("cohort.immature", locale);
            case HIDDEN -> HiddenText.mark(locale);
        };
    }

    /** How to read the matrix: what its totals are and why cells are empty. */
    public List<String> notes(Matrix matrix, Locale locale) {
        var notes = new ArrayList<String>();
        var value = matrix.turn().value();
        if (value == MatrixValue.PLACEMENT_RATE) {
            notes.add(Texts.of("matrix.note.cohorts", locale, matrix.window()));
        } else if (value.isRate()) {
            notes.add(Texts.of("matrix.note.rate", locale));
        }
        if (value == MatrixValue.CERTIFICATION_RATE) {
            Optional.of(ripeness.sentence(matrix.slice(), locale))
                    .filter(young -> !young.isEmpty())
                    .ifPresent(notes::add);
        }
        boolean byDestination =
                List.of(matrix.turn().rows(), matrix.turn().columns()).contains(MatrixAxis.DESTINATION);
        if (byDestination && !value.hasDestination()) {
            notes.add(Texts.of("matrix.note.destination", locale, value(value, locale)));
        }
        if (matrix.has(State.HIDDEN)) {
            notes.add(HiddenText.reason(locale));
        }
        if (matrix.has(State.UNREPORTED)) {
            notes.add(Texts.of("matrix.note.unreported", locale));
        }
        return notes;
    }
}
