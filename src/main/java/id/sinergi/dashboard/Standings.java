package id.sinergi.dashboard;

import static id.sinergi.indicator.Measure.CERTIFIED;
import static id.sinergi.indicator.Measure.COHORT_ASSESSED;
import static id.sinergi.indicator.Measure.COHORT_CERTIFIED;
import static id.sinergi.indicator.Measure.PLACED;
import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.chart.BarChart;
import id.sinergi.chart.Item;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Texts;
import id.sinergi.region.RegionCatalog;
import id.sinergi.subject.Subject;
import id.sinergi.wording.Defined;
import id.sinergi.wording.MemberNames;
import id.sinergi.wording.SliceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Compares a member with its peers and with the whole, measure by measure. */
@Service
public class Standings {

    private static final int SHOWN = 12;

    private final IndicatorService indicators;
    private final MemberNames names;
    private final SliceText text;
    private final RegionCatalog regions;

    Standings(IndicatorService indicators, MemberNames names, SliceText text, RegionCatalog regions) {
        this.indicators = indicators;
        this.names = names;
        this.text = text;
        this.regions = regions;
    }

    /** Empty where the slice is about no single member or where the member has no peers with figures. */
    public List<Standing> of(Subject subject, Slice slice) {
        var member = subject.member(slice);
        var peers = peers(subject, slice);
        if (member.isEmpty() || peers.size() < 2) {
            return List.of();
        }
        var whole = indicators.totals(base(subject, slice)).counts();
        var counts = subject == Subject.DESTINATION
                ? Stream.of(standing("PLACED", PLACED, member, peers, whole))
                : Stream.of(
                        standing("TRAINED", TRAINED, member, peers, whole),
                        standing("CERTIFIED", CERTIFIED, member, peers, whole),
                        standing("PLACED", PLACED, member, peers, whole),
                        rank("RATE", Standings::rate, member, peers, whole));
        return counts.toList();
    }

    /** The largest peers, the member among them and marked. */
    public Optional<BarChart> chart(Subject subject, Slice slice, Locale locale) {
        var member = subject.member(slice);
        var ranked = SliceCharts.ranked(peers(subject, slice), subject.count());
        if (member.isEmpty() || ranked.size() < 2) {
            return Optional.empty();
        }
        var dimension = subject.peers(slice);
        var items = IntStream.range(0, ranked.size())
                .filter(i -> i < SHOWN || ranked.get(i).key().equals(member))
                .mapToObj(i -> item(ranked.get(i), i + 1, subject, dimension, member, locale))
                .toList();
        int rank = 1
                + IntStream.range(0, ranked.size())
                        .filter(i -> ranked.get(i).key().equals(member))
                        .findFirst()
                        .orElse(ranked.size());
        return Optional.of(new BarChart(
                text.caption(
                        subject.amongPeers(slice, regions),
                        Texts.of("focus.peers.title", locale, Texts.of("focus.dimension." + dimension, locale)),
                        Texts.of("focus.peers.subtitle", locale, rank, ranked.size()),
                        Texts.of(
                                "focus.peers.alternative",
                                locale,
                                names.name(dimension, member, locale),
                                rank,
                                ranked.size()),
                        locale),
                Defined.people(
                        subject == Subject.DESTINATION ? "dashboard.measure.placed" : "dashboard.measure.trained",
                        locale),
                items));
    }

    private Item item(MemberCounts peer, int rank, Subject subject, Dimension dimension, String member, Locale locale) {
        var point = Point.of(peer.key(), subject.count().applyAsLong(peer.counts()))
                .withNote(Texts.of("focus.peers.rank", locale, rank));
        return new Item(
                names.name(dimension, peer.key(), locale),
                peer.key().equals(member) ? point : point.withRole(Role.PREVIOUS));
    }

    private List<MemberCounts> peers(Subject subject, Slice slice) {
        return indicators.breakdown(subject.amongPeers(slice, regions), subject.peers(slice));
    }

    /** What a member is held against: all of its kind within the same filters, for a region the whole country. */
    static Slice base(Subject subject, Slice slice) {
        return subject.of(slice, "");
    }

    /** Only peers with people have a place, as in the chart. */
    private static Standing standing(
            String measure, ToLongFunction<Counts> count, String member, List<MemberCounts> peers, Counts whole) {
        var counted = peers.stream()
                .filter(peer ->
                        count.applyAsLong(peer.counts()) > 0 || peer.key().equals(member))
                .toList();
        return rank(measure, counts -> OptionalDouble.of(count.applyAsLong(counts)), member, counted, whole);
    }

    private static Standing rank(
            String measure,
            Function<Counts, OptionalDouble> value,
            String member,
            List<MemberCounts> peers,
            Counts whole) {
        var own = peers.stream()
                .filter(peer -> peer.key().equals(member))
                .map(MemberCounts::counts)
                .findAny()
                .map(value)
                .orElse(OptionalDouble.empty());
        var values = peers.stream()
                .map(peer -> value.apply(peer.counts()))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        int higher = (int) IntStream.range(0, values.length)
                .filter(i -> values[i] > own.orElse(-1))
                .count();
        return new Standing(measure, own, value.apply(whole), higher + 1, values.length);
    }

    private static OptionalDouble rate(Counts counts) {
        return counts.of(COHORT_ASSESSED) == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(100.0 * counts.of(COHORT_CERTIFIED) / counts.of(COHORT_ASSESSED));
    }
}
