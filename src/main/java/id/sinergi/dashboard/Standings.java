package id.sinergi.dashboard;

import static id.sinergi.indicator.Measure.CERTIFIED;
import static id.sinergi.indicator.Measure.COHORT_ASSESSED;
import static id.sinergi.indicator.Measure.COHORT_CERTIFIED;
import static id.sinergi.indicator.Measure.PLACED;
import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SmallCells;
import id.sinergi.indicator.Withheld;
import id.sinergi.subject.Subject;
import id.sinergi.suppress.NationalBenchmark;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Compares a member with its peers and with the whole, measure by measure: all of its kind within the same filters, for a
 * region the whole country.
 */
@Service
public class Standings {

    private final IndicatorService indicators;
    private final NationalBenchmark benchmark;
    private final PeerChart chart;
    private final SmallCells small;

    Standings(IndicatorService indicators, NationalBenchmark benchmark, PeerChart chart, SmallCells small) {
        this.indicators = indicators;
        this.benchmark = benchmark;
        this.chart = chart;
        this.small = small;
    }

    /** Empty where the slice is about no single member or where the member has no peers with figures. */
    public List<Standing> of(Subject subject, Slice slice) {
        return Withheld.or(() -> told(subject, slice), List::<Standing>of);
    }

    private List<Standing> told(Subject subject, Slice slice) {
        var member = subject.member(slice);
        var peers = chart.peers(subject, slice);
        if (member.isEmpty() || peers.size() < 2) {
            return List.of();
        }
        var whole = new Wholes(whole(subject, slice, peers), benchmark.of(slice).orElse(null));
        var counts = subject == Subject.DESTINATION
                ? Stream.of(standing("PLACED", PLACED, member, peers, whole))
                : Stream.of(
                        standing("TRAINED", TRAINED, member, peers, whole),
                        standing("CERTIFIED", CERTIFIED, member, peers, whole),
                        standing("PLACED", PLACED, member, peers, whole),
                        rank("RATE", Standings::rate, member, peers, whole));
        return counts.toList();
    }

    /** People count once, so that peers that are all there are add up; what is hidden does not. */
    private Counts whole(Subject subject, Slice slice, List<MemberCounts> peers) {
        boolean regency = subject == Subject.REGION && slice.region().isRegency();
        var parts = regency ? indicators.breakdown(subject.of(slice, ""), Dimension.PROVINCE) : peers;
        return small.apply()
                ? indicators.totals(subject.of(slice, "")).counts()
                : parts.stream().map(MemberCounts::counts).reduce(Counts.ZERO, Counts::plus);
    }

    /** What a member is held against; the country is null for who sees it anyway. */
    private record Wholes(Counts seen, @Nullable Counts country) {}

    /** Only peers with people have a place, as in the chart. */
    private static Standing standing(
            String measure, ToLongFunction<Counts> count, String member, List<MemberCounts> peers, Wholes whole) {
        var counted = peers.stream()
                .filter(peer -> peer.key().equals(member)
                        || (!peer.counts().hides(count) && count.applyAsLong(peer.counts()) > 0))
                .toList();
        return rank(
                measure,
                counts -> counts.hides(count) ? OptionalDouble.empty() : OptionalDouble.of(count.applyAsLong(counts)),
                member,
                counted,
                whole);
    }

    private static Standing rank(
            String measure,
            Function<Counts, OptionalDouble> value,
            String member,
            List<MemberCounts> peers,
            Wholes whole) {
        var own = own(member, peers).map(value).orElse(OptionalDouble.empty());
        var values = peers.stream()
                .map(peer -> value.apply(peer.counts()))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        int higher = (int) IntStream.range(0, values.length)
                .filter(i -> values[i] > own.orElse(-1))
                .count();
        var national = whole.country() == null ? null : value.apply(whole.country());
        return new Standing(measure, own, value.apply(whole.seen()), national, higher + 1, values.length);
    }

    private static Optional<Counts> own(String member, List<MemberCounts> peers) {
        return peers.stream()
                .filter(peer -> peer.key().equals(member))
                .map(MemberCounts::counts)
                .findAny();
    }

    private static OptionalDouble rate(Counts counts) {
        return counts.isHidden(COHORT_ASSESSED) || counts.of(COHORT_ASSESSED) == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(100.0 * counts.of(COHORT_CERTIFIED) / counts.of(COHORT_ASSESSED));
    }
}
