package id.sinergi.edition;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Cell;
import id.sinergi.document.Definition;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.ReportSection;
import id.sinergi.document.SectionTables;
import id.sinergi.document.Words;
import id.sinergi.edition.SectionFigures.Place;
import id.sinergi.edition.SectionFigures.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Holds the figures of two documents of the same order against each other, section by section and cell by cell. */
final class EditionComparison {

    /** Figures are shown with one decimal at most; what rounds to the same is the same. */
    private static final double SMALLEST = 0.05;

    private final SectionTables tables;
    private final Words words;
    private final List<Difference> found = new ArrayList<>();
    private int same;

    private EditionComparison(Locale locale) {
        tables = new SectionTables(locale);
        words = new Words(locale);
    }

    /**
     * @param keys of the sections of the document of then, in its order
     * @param now the sections of today by key
     */
    static Differences of(List<String> keys, ReportDocument then, Map<String, ReportSection> now) {
        var comparison = new EditionComparison(then.locale());
        var sections = then.sections();
        // Where there were no figures at all, one text stands for all sections.
        boolean figures = sections.size() == keys.size();
        var gone = new ArrayList<String>();
        IntStream.range(0, sections.size()).forEach(i -> {
            var today = figures ? now.get(keys.get(i)) : null;
            if (today == null) {
                gone.add(sections.get(i).title());
            } else {
                comparison.compare(sections.get(i), today);
            }
        });
        var today = then.withSections(List.copyOf(now.values()));
        return new Differences(
                comparison.found, comparison.same, gone, redefined(then.definitions(), today.definitions()), List.of());
    }

    private static List<String> redefined(List<Definition> then, List<Definition> now) {
        var texts = now.stream().collect(Collectors.toMap(Definition::term, Definition::text, (one, other) -> one));
        return then.stream()
                .filter(definition -> texts.containsKey(definition.term())
                        && !definition.text().equals(texts.get(definition.term())))
                .map(Definition::term)
                .distinct()
                .toList();
    }

    private void compare(ReportSection then, ReportSection now) {
        var before = SectionFigures.of(tables.of(then));
        var after = SectionFigures.of(tables.of(now));
        var places = new LinkedHashSet<Place>(before.keySet());
        places.addAll(after.keySet());
        places.forEach(place -> compare(then.title(), place, before.get(place), after.get(place)));
    }

    private void compare(String section, Place place, @Nullable Value then, @Nullable Value now) {
        if (then != null && now != null && isSame(then.cell(), now.cell())) {
            same += then.cell() instanceof Cell.Empty ? 0 : 1;
            return;
        }
        var kind = now == null ? Difference.Kind.GONE : then == null ? Difference.Kind.ADDED : Difference.Kind.CHANGED;
        var format = format(then == null ? now : then);
        var difference = new Difference(
                section, place.row(), place.column(), format, kind, text(then), text(now), change(then, now));
        if (!difference.then().isEmpty() || !difference.now().isEmpty()) {
            found.add(difference);
        }
    }

    private static boolean isSame(Cell then, Cell now) {
        return then instanceof Cell.Number(double before) && now instanceof Cell.Number(double after)
                ? Math.abs(before - after) < SMALLEST
                : then.equals(now);
    }

    private static @Nullable Double change(@Nullable Value then, @Nullable Value now) {
        return then != null
                        && now != null
                        && then.cell() instanceof Cell.Number(double before)
                        && now.cell() instanceof Cell.Number(double after)
                ? Double.valueOf(after - before)
                : null;
    }

    private static @Nullable ValueFormat format(@Nullable Value value) {
        return value == null ? null : value.column().format();
    }

    private String text(@Nullable Value value) {
        return value == null ? "" : words.cell(value.cell(), value.column().format());
    }
}
