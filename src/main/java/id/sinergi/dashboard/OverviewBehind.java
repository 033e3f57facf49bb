package id.sinergi.dashboard;

import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.chart.HeatmapChart;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.document.ChartSection;
import id.sinergi.document.ReportSection;
import id.sinergi.document.TableSection;
import id.sinergi.document.TextSection;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.PairCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Withheld;
import id.sinergi.judgement.JudgedRegions;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import id.sinergi.wording.HiddenText;
import id.sinergi.wording.MemberNames;
import id.sinergi.wording.SliceText;
import id.sinergi.wording.TimeAxis;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The parts of a report that lie behind the overview: tables of its members and months, and their heatmap. */
@Component
class OverviewBehind {

    private final IndicatorService indicators;
    private final SliceText text;
    private final MemberNames names;
    private final MemberTable tables;
    private final ExpectedRegions expected;

    OverviewBehind(
            IndicatorService indicators,
            SliceText text,
            MemberNames names,
            MemberTable tables,
            ExpectedRegions expected) {
        this.indicators = indicators;
        this.text = text;
        this.names = names;
        this.tables = tables;
        this.expected = expected;
    }

    ReportSection section(OverviewPart part, Slice slice, Locale locale) {
        return Withheld.or(() -> told(part, slice, locale), () -> refused(part, locale));
    }

    /** Says of a part that is kept from the reader that it is. */
    private static TextSection refused(OverviewPart part, Locale locale) {
        return new TextSection(part.title(locale), "", List.of(Texts.of("absence.REFUSED.text", locale)));
    }

    private ReportSection told(OverviewPart part, Slice slice, Locale locale) {
        return switch (part) {
            case HEATMAP -> new ChartSection("", heatmap(slice, locale), Defined.all(locale, Indicator.DILATIH));
            case MONTHS -> months(part, slice, locale);
            case PROVINCES -> table(part, slice, Dimension.PROVINCE, locale);
            case REGENCIES -> table(part, slice, Dimension.REGENCY, locale);
            case SECTOR_TABLE -> table(part, slice, Dimension.SECTOR, locale);
            case CENTRES -> table(part, slice, Dimension.CENTRE, locale);
            default -> table(part, slice, Dimension.DESTINATION, locale);
        };
    }

    private HeatmapChart heatmap(Slice slice, Locale locale) {
        var dimension = JudgedRegions.level(slice);
        var pairs = indicators.matrix(slice, dimension, Dimension.MONTH);
        var rows = pairs.stream().collect(Collectors.groupingBy(PairCounts::row));
        return new HeatmapChart(
                text.caption(slice, OverviewPart.HEATMAP.title(locale), "", OverviewPart.HEATMAP.title(locale), locale),
                Defined.people("dashboard.measure.trained", locale),
                slice.period().months().stream()
                        .map(month -> TimeAxis.month(month, locale))
                        .toList(),
                rows.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(row -> new Series(
                                row.getKey(),
                                names.name(dimension, row.getKey(), locale),
                                Role.ACTUAL,
                                row.getValue().stream()
                                        .map(pair -> pair.counts().isHidden(TRAINED)
                                                ? HiddenText.point(pair.column(), locale)
                                                : Point.of(
                                                        pair.column(),
                                                        pair.counts().of(TRAINED)))
                                        .toList()))
                        .toList());
    }

    private TableSection table(OverviewPart part, Slice slice, Dimension dimension, Locale locale) {
        var counted = indicators.breakdown(slice, dimension);
        var members = dimension == JudgedRegions.level(slice) ? expected.withThoseExpected(counted, slice) : counted;
        return tables.of(part.title(locale), slice, members, dimension, locale);
    }

    /** A month without data of an indicator's source has no figure of it, which is not zero. */
    private TableSection months(OverviewPart part, Slice slice, Locale locale) {
        var reported = indicators.reported(slice);
        return tables.of(
                part.title(locale),
                slice,
                indicators.series(slice),
                Dimension.MONTH,
                (indicator, month) -> reported.present(indicator, YearMonth.parse(month)),
                locale);
    }
}
