package id.sinergi.indicator;

import id.sinergi.person.Sex;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is computed from: one count, two of them, or the different members of a dimension among the people
 * trained.
 *
 * @param whole what {@code part} is divided by or what is taken from it; null where the kind needs none
 * @param members the dimension whose members are counted; null for all other kinds
 */
public record Formula(
        Kind kind,
        Term part,
        @Nullable Term whole,
        @Nullable Dimension members) implements Serializable {

    /** How an indicator follows from its counts. */
    public enum Kind {
        COUNT(false, 1),
        /** Part ÷ whole × 100. */
        SHARE(true, 100),
        /** Part ÷ whole. */
        RATIO(true, 1),
        /** Part − whole. */
        DIFFERENCE(false, 1),
        /** Different members with at least one of the part. */
        MEMBERS(false, 1);

        private final boolean divided;
        private final int factor;

        Kind(boolean divided, int factor) {
            this.divided = divided;
            this.factor = factor;
        }

        /** Whether its value is a quotient, which does not add up and which there is none of for nobody. */
        public boolean isDivided() {
            return divided;
        }

        /** What the quotient is multiplied by. */
        public int factor() {
            return factor;
        }

        /** Whether it needs a second count. */
        public boolean hasWhole() {
            return this == SHARE || this == RATIO || this == DIFFERENCE;
        }
    }

    /**
     * A measure of a fixed part of the programme.
     *
     * @param sectors sector codes; empty means all
     * @param centre satker code; null means all
     * @param destination ISO 3166 alpha-2; null means all; only for a measure that has destinations
     */
    public record Term(
            Measure measure,
            SortedSet<String> sectors,
            @Nullable String centre,
            @Nullable String destination,
            @Nullable Sex sex)
            implements Serializable {

        public Term {
            sectors = Collections.unmodifiableSortedSet(new TreeSet<>(sectors));
            if (destination != null && !measure.hasDestination()) {
                throw new IllegalArgumentException(measure + " has no destination");
            }
        }

        /** All of a measure. */
        public static Term of(Measure measure) {
            return new Term(measure, Collections.emptySortedSet(), null, null, null);
        }

        /** Whether it counts a part of its measure only. */
        public boolean isNarrowed() {
            return !equals(of(measure));
        }

        /** The part of a slice that it counts; null where the two have nothing in common. */
        public @Nullable Slice within(Slice slice) {
            var shared = sectors.isEmpty() || slice.sectors().isEmpty()
                    ? Stream.concat(sectors.stream(), slice.sectors().stream()).toList()
                    : sectors.stream().filter(slice.sectors()::contains).toList();
            boolean none = (shared.isEmpty() && !sectors.isEmpty())
                    || differ(centre, slice.centre())
                    || differ(destination, slice.destination())
                    || differ(sex, slice.sex());
            return none
                    ? null
                    : slice.withSectors(shared)
                            .withCentre(centre == null ? slice.centre() : centre)
                            .withDestination(destination == null ? slice.destination() : destination)
                            .withSex(sex == null ? slice.sex() : sex);
        }

        private static boolean differ(@Nullable Object one, @Nullable Object other) {
            return one != null && other != null && !one.equals(other);
        }
    }

    public Formula {
        if (kind.hasWhole() == (whole == null) || (kind == Kind.MEMBERS) == (members == null)) {
            throw new IllegalArgumentException(kind + " of " + part + ", " + whole + ", " + members);
        }
    }

    static Formula count(Measure measure) {
        return new Formula(Kind.COUNT, Term.of(measure), null, null);
    }

    static Formula share(Measure part, Measure whole) {
        return new Formula(Kind.SHARE, Term.of(part), Term.of(whole), null);
    }

    static Formula members(Dimension dimension) {
        return new Formula(Kind.MEMBERS, Term.of(Measure.TRAINED), null, dimension);
    }

    /** Its counts, the part first. */
    public List<Term> terms() {
        return Stream.of(part, whole).filter(Objects::nonNull).toList();
    }

    /** Whether it needs more than the counts of a slice: those of fixed parts of it. */
    public boolean isNarrowed() {
        return terms().stream().anyMatch(Term::isNarrowed);
    }

    /** Whether the figures of parts add up to that of the whole. */
    public boolean addsUp() {
        return kind == Kind.COUNT || kind == Kind.DIFFERENCE;
    }

    /** From the counts of its terms; the second one means nothing where it has one term. */
    Figure of(Indicator indicator, long first, long second) {
        return switch (kind) {
            case COUNT, MEMBERS -> new Figure(indicator, first, 1);
            case DIFFERENCE -> new Figure(indicator, first - second, 1);
            case SHARE, RATIO -> new Figure(indicator, first, second);
        };
    }
}
