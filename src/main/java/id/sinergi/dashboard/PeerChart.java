package id.sinergi.dashboard;

import id.sinergi.chart.BarChart;
import id.sinergi.chart.Caption;
import id.sinergi.chart.Item;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Indicator;
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
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws the largest peers of a member, the member among them and marked. */
@Component
class PeerChart {

    private static final int SHOWN = 12;

    private final IndicatorService indicators;
    private final MemberNames names;
    private final SliceText text;
    private final RegionCatalog regions;

    PeerChart(IndicatorService indicators, MemberNames names, SliceText text, RegionCatalog regions) {
        this.indicators = indicators;
        this.names = names;
        this.text = text;
        this.regions = regions;
    }

    /** Empty where the slice is about no single member or where the member has no peers with figures. */
    Optional<BarChart> of(Subject subject, Slice slice, Locale locale) {
        var member = subject.member(slice);
        var ranked = ranked(peers(subject, slice), subject.count(), member);
        if (ranked.size() < 2 || ranked.stream().noneMatch(peer -> peer.key().equals(member))) {
            return Optional.empty();
        }
        var items = IntStream.range(0, ranked.size())
                .filter(i -> i < SHOWN || ranked.get(i).key().equals(member))
                .mapToObj(i -> item(ranked.get(i), ranked, subject, slice, locale))
                .toList();
        int rank = rank(ranked, member, subject);
        return Optional.of(new BarChart(
                caption(subject, slice, rank, ranked.size(), locale), Defined.people(measure(subject), locale), items));
    }

    private Caption caption(Subject subject, Slice slice, int rank, int peers, Locale locale) {
        var dimension = subject.peers(slice);
        var name = names.name(dimension, subject.member(slice), locale);
        return text.caption(
                subject.amongPeers(slice, regions),
                Texts.of(
                        "focus.peers.title",
                        locale,
                        Texts.of("focus.dimension." + dimension, locale),
                        Defined.inSentence(indicator(subject), locale)),
                Texts.of("focus.peers.subtitle", locale, rank, peers),
                Texts.of("focus.peers.alternative", locale, name, rank, peers),
                locale);
    }

    /** What ranks members. */
    static Indicator indicator(Subject subject) {
        return subject == Subject.DESTINATION ? Indicator.DITEMPATKAN : Indicator.DILATIH;
    }

    /** The key of its name. */
    static String measure(Subject subject) {
        return subject == Subject.DESTINATION ? "dashboard.measure.placed" : "dashboard.measure.trained";
    }

    /** Those with people, the largest first, and the member itself even where it has nobody. */
    private static List<MemberCounts> ranked(List<MemberCounts> peers, ToLongFunction<Counts> count, String member) {
        var own = peers.stream()
                .filter(peer -> peer.key().equals(member) && !peer.counts().hides(count))
                .filter(peer -> count.applyAsLong(peer.counts()) == 0);
        return Stream.concat(MemberBars.ranked(peers, count).stream(), own).toList();
    }

    /** One more than have more people: equals share a rank, as in the table of standings. */
    private static int rank(List<MemberCounts> ranked, String member, Subject subject) {
        var people = ranked.stream()
                .collect(Collectors.toMap(
                        MemberCounts::key, peer -> subject.count().applyAsLong(peer.counts())));
        long own = people.getOrDefault(member, 0L);
        return 1 + (int) people.values().stream().filter(other -> other > own).count();
    }

    private Item item(MemberCounts peer, List<MemberCounts> ranked, Subject subject, Slice slice, Locale locale) {
        var point = Point.of(peer.key(), subject.count().applyAsLong(peer.counts()))
                .withNote(Texts.of("focus.peers.rank", locale, rank(ranked, peer.key(), subject)));
        boolean own = peer.key().equals(subject.member(slice));
        return new Item(
                names.name(subject.peers(slice), peer.key(), locale), own ? point : point.withRole(Role.PREVIOUS));
    }

    /** The members of the same kind, the member itself included, also where nobody has been counted there. */
    List<MemberCounts> peers(Subject subject, Slice slice) {
        var member = subject.member(slice);
        var counted = indicators.breakdown(subject.amongPeers(slice, regions), subject.peers(slice));
        return member.isEmpty() || counted.stream().anyMatch(peer -> peer.key().equals(member))
                ? counted
                : Stream.concat(counted.stream(), Stream.of(new MemberCounts(member, Counts.ZERO)))
                        .toList();
    }
}
