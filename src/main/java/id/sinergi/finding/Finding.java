package id.sinergi.finding;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Texts;
import id.sinergi.subject.Subject;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that deserves a look, found by a fixed rule.
 *
 * @param indicator that was looked at
 * @param people how many people it concerns; the ranking; 0 of an action, which concerns whoever is to do it
 * @param sentence what was found, with its numbers
 * @param slice the figures it was found in, in the months that the numbers are of; narrowed to the member, if it is one
 * @param shown which of its numbers is an indicator's figure of the slice in other months; null where none is
 * @param members what it puts together where the same rule found several; empty for a single one
 */
public record Finding(
        FindingRule rule,
        Indicator indicator,
        Dimension dimension,
        String key,
        long people,
        String sentence,
        Slice slice,
        @Nullable ShownFigure shown,
        List<Finding> members)
        implements Serializable {

    public Finding {
        members = List.copyOf(members);
    }

    public Subject subject() {
        return Subject.of(dimension);
    }

    /** Whether its numbers are on the overview of its slice; else they are on the page about its subject. */
    public boolean onOverview() {
        return members.isEmpty() && rule.followsCohorts();
    }

    /** What the member is one of, as people read it. */
    String kind(Locale locale) {
        return Texts.of(rule == FindingRule.OVERDUE ? "finding.kind.OVERDUE" : "focus.dimension." + dimension, locale);
    }

    /** The finding, then what it puts together. */
    public Stream<Finding> withMembers() {
        return Stream.concat(Stream.of(this), members.stream());
    }
}
