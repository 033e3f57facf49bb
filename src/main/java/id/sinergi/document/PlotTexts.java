package id.sinergi.document;

import id.sinergi.chart.Category;
import id.sinergi.chart.Measure;
import id.sinergi.chart.Point;
import id.sinergi.chart.ValueFormat;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a plot in one language: what its labels name, and what is remarked on its points. */
final class PlotTexts {

    private final Locale locale;

    PlotTexts(Locale locale) {
        this.locale = locale;
    }

    String of(String key, Object... arguments) {
        return Texts.of("chart." + key, locale, arguments);
    }

    /**
     * What is to be said where several stand; that one is missing goes without saying beside others.
     *
     * @param mark what breaks the series there; null where nothing does
     */
    String note(List<Point> points, @Nullable String mark) {
        boolean any = points.stream().anyMatch(point -> point.value() != null);
        return Stream.concat(
                        points.stream()
                                .filter(point -> !any
                                        || point.state() != Point.State.MISSING
                                        || !point.note().isEmpty())
                                .map(this::note),
                        Stream.ofNullable(mark))
                .filter(note -> !note.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    String note(Point point) {
        var state = switch (point.state()) {
            case COMPLETE -> "";
            case INCOMPLETE -> of("incomplete");
            case MISSING -> of("missing");
            case SUPPRESSED -> of("suppressed");
        };
        return point.note().isEmpty() ? state : point.note();
    }

    /** What the steps of a waterfall are: of shares, in percentage points. */
    String change(Measure measure) {
        return measure.format() == ValueFormat.PERCENT ? of("change") + " (" + of("points") + ")" : of("change");
    }

    String name(Category category) {
        var month = month(category);
        if (month == null || !category.name().equals(Dates.in(locale).month(month))) {
            return category.name();
        }
        return Dates.in(locale).shortMonth(month);
    }

    static @Nullable YearMonth month(Category category) {
        try {
            return YearMonth.parse(category.key());
        } catch (DateTimeParseException noMonth) {
            return null;
        }
    }
}
