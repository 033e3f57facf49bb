package id.sinergi.document;

import id.sinergi.chart.Measure;
import id.sinergi.chart.ValueFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A chart as labelled tracks of values: the form that tables, Office charts and drawings share.
 *
 * @param heading what the labels name
 * @param labels short texts on the axis
 * @param names full texts in tables
 * @param notes a remark for each label; empty where there is none
 * @param maximum end of the scale of a part; 0 where the plot is whole
 * @param breaks indexes of the labels where the series is known to break; the notes say by what
 */
public record Plot(
        Form form,
        String heading,
        List<String> labels,
        List<String> names,
        List<Track> tracks,
        List<String> notes,
        Measure measure,
        double maximum,
        Set<Integer> breaks) {

    /** How the tracks are arranged. */
    public enum Form {
        BARS,
        COLUMNS,
        LINES,
        TREND,
        CELLS,
        FUNNEL,
        /** What each step adds or takes away, then what is reached with it. */
        WATERFALL
    }

    /** How a track is drawn. */
    public enum Style {
        BAR,
        LINE,
        DASHED,
        /** What is expected. */
        DOTTED,
        /** One end of what is expected; what lies between both is shaded where that can be drawn. */
        EDGE,
        MARKER
    }

    /** The values of one thing, one for each label. */
    public record Track(String name, Style style, String color, List<Mark> marks) {

        public Track {
            marks = List.copyOf(marks);
        }

        public @Nullable Double value(int index) {
            return marks.get(index).value();
        }

        /** The colour of one mark, paler where its value is incomplete. */
        public String colorOf(int index) {
            var mark = marks.get(index);
            var own = mark.color() == null ? color : mark.color();
            return mark.incomplete() ? Palette.tint(own, 0.45) : own;
        }

        public boolean ownColor(int index) {
            return !colorOf(index).equals(color);
        }
    }

    /** One value; its colour is null where it follows the track. */
    public record Mark(@Nullable Double value, @Nullable String color, boolean incomplete) {

        static Mark of(@Nullable Double value) {
            return new Mark(value, null, false);
        }
    }

    public Plot {
        labels = List.copyOf(labels);
        names = List.copyOf(names);
        tracks = List.copyOf(tracks);
        notes = List.copyOf(notes);
        breaks = Set.copyOf(breaks);
    }

    /** One without breaks. */
    public Plot(
            Form form,
            String heading,
            List<String> labels,
            List<String> names,
            List<Track> tracks,
            List<String> notes,
            Measure measure,
            double maximum) {
        this(form, heading, labels, names, tracks, notes, measure, maximum, Set.of());
    }

    /** As many plots of nearly the same number of labels as are needed for none to have more than this. */
    public List<Plot> parts(int most) {
        int all = labels.size();
        int parts = Math.max(1, (all + most - 1) / most);
        if (parts == 1) {
            return List.of(this);
        }
        int each = (all + parts - 1) / parts;
        return IntStream.range(0, parts)
                .mapToObj(part -> part(part * each, Math.min(all, (part + 1) * each)))
                .toList();
    }

    private Plot part(int from, int to) {
        var some = tracks.stream()
                .map(track -> new Track(
                        track.name(),
                        track.style(),
                        track.color(),
                        track.marks().subList(from, to)))
                .toList();
        return new Plot(
                form,
                heading,
                labels.subList(from, to),
                names.subList(from, to),
                some,
                notes.subList(from, to),
                measure,
                greatest(),
                breaks.stream()
                        .filter(index -> index >= from && index < to)
                        .map(index -> index - from)
                        .collect(Collectors.toSet()));
    }

    public boolean isEmpty() {
        return tracks.stream().flatMap(track -> track.marks().stream()).allMatch(mark -> mark.value() == null);
    }

    public boolean hasNotes() {
        return notes.stream().anyMatch(note -> !note.isEmpty());
    }

    public List<Track> tracks(Style style) {
        return tracks.stream().filter(track -> track.style() == style).toList();
    }

    /** How the values of a track are written: a step between two shares is no share. */
    public ValueFormat format(Track track) {
        boolean points =
                form == Form.WATERFALL && measure.format() == ValueFormat.PERCENT && track.equals(tracks.getFirst());
        return points ? ValueFormat.DECIMAL : measure.format();
    }

    /** The round number above: 1, 2, 2.5 or 5 times a power of ten. */
    public static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(least, 1e-9))));
        return Stream.of(1.0, 2.0, 2.5, 5.0, 10.0)
                .map(factor -> factor * power)
                .filter(step -> step >= least)
                .findFirst()
                .orElse(power * 10);
    }

    private DoubleStream values() {
        return tracks.stream()
                .flatMap(track -> IntStream.range(0, labels.size()).mapToObj(track::value))
                .filter(Objects::nonNull)
                .mapToDouble(value -> value);
    }

    /** The greatest value of any track, at least 0. */
    public double greatest() {
        return Math.max(0, values().max().orElse(0));
    }
}
