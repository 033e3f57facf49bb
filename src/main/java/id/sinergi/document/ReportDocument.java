package id.sinergi.document;

import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Everything that a file says, whatever its format.
 *
 * @param filters the filters in force, as people read them
 * @param stamp as-of date and batch of the data
 * @param source where the data come from
 * @param author name of the user for whom it was made
 * @param link address of the view that shows the same
 * @param slice what its figures are of, as the query of an address, for a code to find them again; empty where they are of
 *     no slice or the stamp holds the code
 */
public record ReportDocument(
        String title,
        String subtitle,
        String filters,
        String stamp,
        String source,
        String author,
        String link,
        ZonedDateTime madeAt,
        Locale locale,
        List<ReportSection> sections,
        String slice)
        implements Serializable {

    public ReportDocument {
        sections = List.copyOf(sections);
        slice = Objects.requireNonNullElse(slice, "");
    }

    /** A document whose figures are of no slice. */
    public ReportDocument(
            String title,
            String subtitle,
            String filters,
            String stamp,
            String source,
            String author,
            String link,
            ZonedDateTime madeAt,
            Locale locale,
            List<ReportSection> sections) {
        this(title, subtitle, filters, stamp, source, author, link, madeAt, locale, sections, "");
    }

    /** The terms used anywhere in the document, each once, in order of appearance. */
    public List<Definition> definitions() {
        return sections.stream()
                .flatMap(section -> switch (section) {
                    case FigureSection figures -> figures.figures().stream().map(KeyFigure::definition);
                    case ChartSection chart -> chart.definitions().stream();
                    case TableSection table -> table.definitions().stream();
                    case TextSection _ -> Stream.<Definition>empty();
                })
                .distinct()
                .toList();
    }

    public ReportDocument withFilters(String others) {
        return new ReportDocument(
                title, subtitle, others, stamp, source, author, link, madeAt, locale, sections, slice);
    }

    public ReportDocument withStamp(String other) {
        return new ReportDocument(
                title, subtitle, filters, other, source, author, link, madeAt, locale, sections, slice);
    }

    /** Once there is a code for its figures. */
    public ReportDocument withoutSlice() {
        return new ReportDocument(title, subtitle, filters, stamp, source, author, link, madeAt, locale, sections);
    }

    public ReportDocument withLink(String address) {
        return new ReportDocument(
                title, subtitle, filters, stamp, source, author, address, madeAt, locale, sections, slice);
    }

    public ReportDocument withSections(List<ReportSection> others) {
        return new ReportDocument(title, subtitle, filters, stamp, source, author, link, madeAt, locale, others, slice);
    }
}
