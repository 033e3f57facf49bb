package id.sinergi.document;

import id.sinergi.agreement.Status;
import id.sinergi.chart.ValueFormat;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One headline figure.
 *
 * @param value null where there is none, such as the rate of nobody
 * @param unit written after the value; empty where the format says it all
 * @param target null where none is set
 * @param achievement in percent of the plan up to the last month judged; null without a target
 * @param judgedUpTo the last month judged in a period that is not over; empty where the whole period is judged
 * @param status null where the figure is not judged at all
 * @param change the change against the period compared with, as people read it; empty where there is none
 * @param until how far the data reach, as people read it; null where that is not told
 * @param said what is said and done about the status, a line each
 */
public record KeyFigure(
        String name,
        @Nullable Double value,
        ValueFormat format,
        String unit,
        @Nullable Double target,
        @Nullable Double achievement,
        String judgedUpTo,
        @Nullable Status status,
        String change,
        Definition definition,
        @Nullable String until,
        List<String> said)
        implements Serializable {

    /** What was kept before anything was said has nothing. */
    public KeyFigure {
        said = List.copyOf(Objects.requireNonNullElse(said, List.of()));
    }

    /** One whose whole period is judged, or that is not judged at all. */
    public KeyFigure(
            String name,
            @Nullable Double value,
            ValueFormat format,
            String unit,
            @Nullable Double target,
            @Nullable Double achievement,
            @Nullable Status status,
            String change,
            Definition definition) {
        this(name, value, format, unit, target, achievement, "", status, change, definition, null, List.of());
    }

    /** The same, judged up to a month. */
    public KeyFigure judgedUpTo(String month) {
        return new KeyFigure(
                name, value, format, unit, target, achievement, month, status, change, definition, until, said);
    }

    /** The same, with how far its data reach. */
    public KeyFigure withUntil(String text) {
        return new KeyFigure(
                name, value, format, unit, target, achievement, judgedUpTo, status, change, definition, text, said);
    }

    /** The same, with what is said and done about it. */
    public KeyFigure withSaid(List<String> lines) {
        return new KeyFigure(
                name, value, format, unit, target, achievement, judgedUpTo, status, change, definition, until, lines);
    }

    /** What stands below the value: its unit, and how far the data reach. */
    public String below() {
        return Stream.of(unit, Objects.requireNonNullElse(until, ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
