package id.sinergi.reconciliation;

import id.sinergi.dispute.Dispute;
import id.sinergi.indicator.Slice;
import id.sinergi.statistics.PublishedContext;
import id.sinergi.statistics.PublishedFigure;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The counts of both ministries and what was published of a slice's period, side by side. Numbers that are kept from the
 * viewer are empty.
 *
 * @param batch the last batch that is taken into account
 * @param programme people of the programme who were placed
 * @param placements the list of KP2MI
 * @param tests the tests of the agreement
 * @param neverPlaced of those certified
 * @param published of exactly this period; null where nothing was
 * @param nearest what was published of the period nearest to it, where nothing was of itself
 */
public record Comparison(
        Slice slice,
        int batch,
        OptionalLong programme,
        Optional<Tally> placements,
        Optional<Tally> tests,
        Optional<NeverPlaced> neverPlaced,
        @Nullable PublishedFigure published,
        Optional<PublishedContext> nearest,
        List<Member> regions,
        List<Member> destinations,
        List<Dispute> disputes) {

    public Comparison {
        regions = List.copyOf(regions);
        destinations = List.copyOf(destinations);
        disputes = List.copyOf(disputes);
    }

    /**
     * A region or destination.
     *
     * @param key its code; empty for placements of people without any training, whose home is not known
     */
    public record Member(
            String key,
            String name,
            OptionalLong programme,
            OptionalLong listed,
            @Nullable PublishedFigure published) implements Serializable {}

    /** The cases that are open about the figures compared. */
    public OpenCases cases() {
        return new OpenCases(slice, disputes);
    }

    /** All rows of the list of KP2MI. */
    public OptionalLong listed() {
        return placements.map(tally -> OptionalLong.of(tally.all())).orElse(OptionalLong.empty());
    }
}
