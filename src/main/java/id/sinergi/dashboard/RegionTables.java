package id.sinergi.dashboard;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.PairCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Totals;
import id.sinergi.judgement.JudgedRegions;
import id.sinergi.judgement.Judgement;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import id.sinergi.wording.MemberNames;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes the table of all regions against their targets, for screens and files. */
@Service
public class RegionTables {

    private final IndicatorService indicators;
    private final JudgedRegions regions;
    private final MemberNames names;

    RegionTables(IndicatorService indicators, JudgedRegions regions, MemberNames names) {
        this.indicators = indicators;
        this.regions = regions;
        this.names = names;
    }

    /** Those missing most people first. */
    public RegionTable of(Slice slice, Indicator indicator, SliceTargets targets, Judgement judgement, Locale locale) {
        var level = JudgedRegions.level(slice);
        var courses = indicators.matrix(slice, level, Dimension.MONTH).stream()
                .collect(Collectors.groupingBy(
                        PairCounts::row, Collectors.toMap(PairCounts::column, PairCounts::counts, Counts::plus)));
        var rows = regions.of(slice, indicator, targets).stream()
                .map(region -> new RegionTable.Row(
                        region.key(),
                        names.name(level, region.key(), locale),
                        region.judgement(),
                        course(indicator, slice, targets, courses.getOrDefault(region.key(), Map.of()))))
                .sorted((one, other) -> Double.compare(
                        one.beyond().orElse(Double.MAX_VALUE), other.beyond().orElse(Double.MAX_VALUE)))
                .toList();
        return new RegionTable(indicator, level, rows, judgement);
    }

    private static List<Headline.Month> course(
            Indicator indicator, Slice slice, SliceTargets targets, Map<String, Counts> months) {
        return slice.period().months().stream()
                .filter(month -> targets.reported().complete(indicator, month))
                .map(YearMonth::toString)
                .map(month -> new Headline.Month(
                        month,
                        indicator
                                .of(new Totals(months.getOrDefault(month, Counts.ZERO), 0, 0))
                                .numerator()))
                .toList();
    }

    /** The same in a file, with the sums below. */
    static TableSection section(RegionTable table, Locale locale) {
        var upTo = HeadlineText.upTo(table.judgement(), locale);
        var columns = List.of(
                Column.words(Texts.of("report.column.code", locale)),
                Column.words(Texts.of("report.column.name", locale)),
                people("target", "", locale),
                people("plan", upTo, locale),
                people("actual", upTo, locale),
                new Column(text("percent", "", locale), ValueFormat.PERCENT),
                people("beyond", "", locale),
                Column.words(text("status", "", locale)));
        return new TableSection(
                Texts.of("regions.title." + table.dimension(), locale),
                "",
                new DataTable(
                        columns,
                        Stream.concat(
                                        table.rows().stream().map(row -> cells(row, locale)),
                                        Stream.of(sums(table, locale)))
                                .toList()),
                Defined.all(locale, table.indicator()));
    }

    private static List<Cell> sums(RegionTable table, Locale locale) {
        return List.of(
                Cell.of(""),
                Cell.of(Texts.of("regions.sum", locale)),
                Cell.of(table.sum(RegionTable.Row::target)),
                Cell.of(table.sum(RegionTable.Row::plan)),
                Cell.of(table.sum(RegionTable.Row::actual)),
                Cell.of(number(table.percent())),
                Cell.of(table.sum(RegionTable.Row::beyond)),
                Cell.of(""));
    }

    private static List<Cell> cells(RegionTable.Row row, Locale locale) {
        return List.of(
                Cell.of(row.key()),
                Cell.of(row.name()),
                Cell.of(number(row.target())),
                Cell.of(number(row.plan())),
                Cell.of(number(row.actual())),
                Cell.of(number(row.judgement().percent())),
                Cell.of(number(row.beyond())),
                Cell.of(Texts.of("agreement.status." + row.status(), locale)));
    }

    private static Column people(String name, String upTo, Locale locale) {
        return Column.people(text(name, upTo, locale));
    }

    private static String text(String name, String upTo, Locale locale) {
        var text = Texts.of("regions." + name, locale);
        return upTo.isEmpty() ? text : Texts.of("report.toDate", locale, text, upTo);
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
