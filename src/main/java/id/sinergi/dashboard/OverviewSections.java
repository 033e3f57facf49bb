package id.sinergi.dashboard;

import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.chart.Category;
import id.sinergi.chart.ChartDescription;
import id.sinergi.chart.HeatmapChart;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.document.ChartSection;
import id.sinergi.document.FigureSection;
import id.sinergi.document.KeyFigure;
import id.sinergi.document.ReportSection;
import id.sinergi.document.TableSection;
import id.sinergi.document.TextSection;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.PairCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.JudgedRegions;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.period.ComparedWith;
import id.sinergi.report.ReportHead;
import id.sinergi.report.SectionSource;
import id.sinergi.subject.Subject;
import id.sinergi.wording.Absences;
import id.sinergi.wording.Defined;
import id.sinergi.wording.MemberNames;
import id.sinergi.wording.SliceText;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The overview as sections of a report, from the very answers that the screen shows, and the tables behind it. */
@Service
class OverviewSections implements SectionSource {

    /** What a report can be put together from. */
    private enum Part {
        HEADLINES,
        FACTS,
        TREND,
        FUNNEL,
        MAP,
        RANKING,
        DESTINATIONS,
        SECTORS,
        HEATMAP,
        MONTHS,
        PROVINCES,
        REGENCIES,
        SECTOR_TABLE,
        CENTRES,
        DESTINATION_TABLE;

        boolean isOnScreen() {
            return compareTo(HEATMAP) < 0;
        }
    }

    private final OverviewService overviews;
    private final IndicatorService indicators;
    private final HeadlineText headlines;
    private final Narrative narrative;
    private final SliceText text;
    private final Absences absences;
    private final MemberNames names;
    private final MemberTable tables;

    OverviewSections(
            OverviewService overviews,
            IndicatorService indicators,
            HeadlineText headlines,
            Narrative narrative,
            SliceText text,
            Absences absences,
            MemberNames names,
            MemberTable tables) {
        this.overviews = overviews;
        this.indicators = indicators;
        this.headlines = headlines;
        this.narrative = narrative;
        this.text = text;
        this.absences = absences;
        this.names = names;
        this.tables = tables;
    }

    @Override
    public List<String> keys() {
        return Arrays.stream(Part.values()).map(Part::name).toList();
    }

    @Override
    public String name(String key, Locale locale) {
        return Texts.of("dashboard.section." + key, locale);
    }

    @Override
    public ReportHead head(Slice slice, Locale locale) {
        return new ReportHead(
                text.filters(slice, locale),
                text.stamp(slice, locale),
                text.source(locale),
                text.freshness().batch());
    }

    @Override
    public List<ReportSection> sections(List<String> keys, Slice slice, ComparedWith compared, Locale locale) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var absence = absences.missing(slice, locale);
        if (absence.isPresent()) {
            return List.of(new TextSection(
                    absence.get().title(), "", List.of(absence.get().text())));
        }
        var parts = keys.stream().filter(keys()::contains).map(Part::valueOf).toList();
        var overview = parts.stream().anyMatch(Part::isOnScreen)
                ? Optional.of(overviews.of(slice, compared, locale))
                : Optional.<Overview>empty();
        return parts.stream()
                .map(part -> part.isOnScreen()
                        ? shown(part, overview.orElseThrow(), compared, locale)
                        : behind(part, slice, locale))
                .toList();
    }

    /** What the overview itself does not show. */
    private ReportSection behind(Part part, Slice slice, Locale locale) {
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

    private ReportSection shown(Part part, Overview overview, ComparedWith compared, Locale locale) {
        return switch (part) {
            case HEADLINES ->
                new FigureSection(
                        name(part.name(), locale),
                        narrative(overview, locale),
                        overview.headlines().stream()
                                .map(headline -> headlines.keyFigure(headline, compared, locale))
                                .toList());
            case FACTS ->
                new FigureSection(
                        name(part.name(), locale),
                        overview.isTestedMoreThanTrained() ? Texts.of("dashboard.testedMore", locale) : "",
                        overview.facts().stream()
                                .map(fact -> fact(fact, locale))
                                .toList());
            case TREND -> chart(overview.trend(), locale, Indicator.DILATIH);
            case FUNNEL ->
                chart(
                        overview.funnel(),
                        locale,
                        Indicator.DILATIH,
                        Indicator.DIUJI,
                        Indicator.SERTIFIKAT_ORANG,
                        Indicator.DITEMPATKAN);
            case MAP -> chart(overview.map(), locale, Indicator.DILATIH);
            case RANKING -> chart(overview.ranking(), locale, Indicator.DILATIH);
            case DESTINATIONS -> chart(overview.destinations(), locale, Indicator.DITEMPATKAN);
            default -> chart(overview.sectors(), locale, Indicator.DILATIH);
        };
    }

    private String narrative(Overview overview, Locale locale) {
        var sentences = narrative.of(Subject.REGION, overview.slice(), overview.headlines(), locale);
        return overview.isEmpty() ? "" : (overview.verdict() + " " + sentences).strip();
    }

    private static ChartSection chart(ChartDescription chart, Locale locale, Indicator... defined) {
        return new ChartSection(chart.caption().alternative(), chart, Defined.all(locale, defined));
    }

    private static KeyFigure fact(Figure fact, Locale locale) {
        var indicator = fact.indicator();
        return new KeyFigure(
                Defined.shortName(indicator, locale),
                value(fact),
                Defined.format(indicator),
                indicator.isRate() ? "" : Defined.unit(indicator, locale),
                null,
                null,
                null,
                "",
                Defined.of(indicator, locale));
    }

    private static @Nullable Double value(Figure figure) {
        var value = figure.value();
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private HeatmapChart heatmap(Slice slice, Locale locale) {
        var dimension = JudgedRegions.level(slice);
        var pairs = indicators.matrix(slice, dimension, Dimension.MONTH);
        var rows = pairs.stream().collect(Collectors.groupingBy(PairCounts::row));
        var dates = Dates.in(locale);
        return new HeatmapChart(
                text.caption(slice, name(Part.HEATMAP.name(), locale), "", name(Part.HEATMAP.name(), locale), locale),
                Defined.people("dashboard.measure.trained", locale),
                slice.period().months().stream()
                        .map(month ->
                                new Category(month.toString(), dates.shortMonth(month.getMonth()), dates.month(month)))
                        .toList(),
                rows.entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .map(row -> new Series(
                                row.getKey(),
                                names.name(dimension, row.getKey(), locale),
                                Role.ACTUAL,
                                row.getValue().stream()
                                        .map(pair -> Point.of(
                                                pair.column(), pair.counts().of(TRAINED)))
                                        .toList()))
                        .toList());
    }

    private TableSection table(Part part, Slice slice, Dimension dimension, Locale locale) {
        return tables.of(name(part.name(), locale), indicators.breakdown(slice, dimension), dimension, locale);
    }

    /** A month without data of an indicator's source has no figure of it, which is not zero. */
    private TableSection months(Part part, Slice slice, Locale locale) {
        var reported = indicators.reported(slice);
        return tables.of(
                name(part.name(), locale),
                indicators.series(slice),
                Dimension.MONTH,
                (indicator, month) -> reported.present(indicator, YearMonth.parse(month)),
                locale);
    }
}
