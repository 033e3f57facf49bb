package id.sinergi.document;

import id.sinergi.agreement.Status;
import id.sinergi.chart.ValueFormat;
import java.io.Serializable;
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
        Definition definition)
        implements Serializable {

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
        this(name, value, format, unit, target, achievement, "", status, change, definition);
    }
}
