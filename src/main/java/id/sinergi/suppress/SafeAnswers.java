package id.sinergi.suppress;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.PairCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Totals;
import id.sinergi.indicator.Withheld;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers in which nothing stands that a small cell could be worked out from. */
@Component
@Transactional(readOnly = true)
class SafeAnswers {

    private final Tables tables;
    private final Members members;
    private final RegionCatalog regions;

    SafeAnswers(Tables tables, Members members, RegionCatalog regions) {
        this.tables = tables;
        this.members = members;
        this.regions = regions;
    }

    Totals totals(Slice slice) {
        return new Totals(members.whole(slice).in(slice.period()), sectors(slice), provinces(slice));
    }

    List<MemberCounts> series(Slice slice) {
        var whole = members.whole(slice);
        var known = tables.country(slice.agreement()).months();
        return slice.period().months().stream()
                .map(month ->
                        new MemberCounts(month.toString(), known.contains(month) ? whole.in(one(month)) : Counts.ZERO))
                .toList();
    }

    /** Members of whom something is told or hidden. */
    List<MemberCounts> breakdown(Slice slice, Dimension dimension) {
        return members.by(slice, dimension).entrySet().stream()
                .map(member ->
                        new MemberCounts(member.getKey(), member.getValue().in(slice.period())))
                .filter(member -> !member.counts().equals(Counts.ZERO))
                .toList();
    }

    List<PairCounts> matrix(Slice slice, Dimension rows, Dimension columns) {
        if (rows == columns || (rows != Dimension.MONTH && columns != Dimension.MONTH)) {
            throw new Withheld(Withheld.Reason.REFUSED);
        }
        var other = rows == Dimension.MONTH ? columns : rows;
        var months = tables.country(slice.agreement()).months().stream()
                .filter(slice.period()::contains)
                .toList();
        return members.by(slice, other).entrySet().stream()
                .flatMap(member -> pairs(member.getKey(), member.getValue(), months))
                .map(pair -> rows == Dimension.MONTH ? new PairCounts(pair.column(), pair.row(), pair.counts()) : pair)
                .sorted(Comparator.comparing(PairCounts::row).thenComparing(PairCounts::column))
                .toList();
    }

    private static Stream<PairCounts> pairs(String member, Told told, List<YearMonth> months) {
        return months.stream()
                .map(month -> new PairCounts(member, month.toString(), told.in(one(month))))
                .filter(pair -> !pair.counts().equals(Counts.ZERO));
    }

    private static PeriodRange one(YearMonth month) {
        return new PeriodRange(month, month);
    }

    /** Of the whole country all that there are; how many people each has is another question. */
    private int sectors(Slice slice) {
        if (isCountry(slice)) {
            return (int) reached(slice, Dimension.SECTOR).count();
        }
        return slice.sectors().isEmpty()
                ? Totals.HIDDEN
                : trained(members.by(slice, Dimension.SECTOR).values(), slice.period());
    }

    private Stream<String> reached(Slice slice, Dimension dimension) {
        var table = tables.by(slice.agreement(), dimension);
        return table.rows().keySet().stream()
                .filter(member -> table.exactly(member, slice.period()).of(Measure.TRAINED) > 0);
    }

    private int provinces(Slice slice) {
        if (isCountry(slice)) {
            return (int) reached(slice, Dimension.PROVINCE)
                    .map(province -> regions.province(RegionCode.of(province), slice.boundaries()))
                    .distinct()
                    .count();
        }
        return isUnfiltered(slice)
                ? trained(members.by(slice, Dimension.PROVINCE).values(), slice.period())
                : Totals.HIDDEN;
    }

    private static int trained(Collection<Told> members, PeriodRange period) {
        var counts = members.stream().map(member -> member.in(period)).toList();
        return counts.stream().anyMatch(one -> one.isHidden(Measure.TRAINED))
                ? Totals.HIDDEN
                : (int) counts.stream()
                        .filter(one -> one.of(Measure.TRAINED) > 0)
                        .count();
    }

    private boolean isCountry(Slice slice) {
        return members.nodes(slice).equals(List.of(RegionCode.INDONESIA)) && isUnfiltered(slice);
    }

    private static boolean isUnfiltered(Slice slice) {
        return slice.sectors().isEmpty()
                && slice.centre() == null
                && slice.destination() == null
                && slice.sex() == null;
    }
}
