package id.sinergi.dashboard;

import id.sinergi.chart.BarChart;
import id.sinergi.chart.Item;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
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
import java.util.stream.IntStream;
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
        var ranked = MemberBars.ranked(peers(subject, slice), subject.count());
        if (member.isEmpty() || ranked.size() < 2) {
            return Optional.empty();
        }
        var dimension = subject.peers(slice);
        int rank = 1 + rank(ranked, member);
        var items = IntStream.range(0, ranked.size())
                .filter(i -> i < SHOWN || i + 1 == rank)
                .mapToObj(i -> item(ranked.get(i), i + 1, subject, dimension, member, locale))
                .toList();
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
                Defined.people(measure(subject), locale),
                items));
    }

    /** The key of what ranks members. */
    static String measure(Subject subject) {
        return subject == Subject.DESTINATION ? "dashboard.measure.placed" : "dashboard.measure.trained";
    }

    /** How many are ahead of the member; all where it has nobody. */
    private static int rank(List<MemberCounts> ranked, String member) {
        return IntStream.range(0, ranked.size())
                .filter(i -> ranked.get(i).key().equals(member))
                .findFirst()
                .orElse(ranked.size());
    }

    private Item item(MemberCounts peer, int rank, Subject subject, Dimension dimension, String member, Locale locale) {
        var point = Point.of(peer.key(), subject.count().applyAsLong(peer.counts()))
                .withNote(Texts.of("focus.peers.rank", locale, rank));
        return new Item(
                names.name(dimension, peer.key(), locale),
                peer.key().equals(member) ? point : point.withRole(Role.PREVIOUS));
    }

    /** The members of the same kind, the member itself included. */
    List<MemberCounts> peers(Subject subject, Slice slice) {
        return indicators.breakdown(subject.amongPeers(slice, regions), subject.peers(slice));
    }
}
