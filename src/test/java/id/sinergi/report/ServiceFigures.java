package id.sinergi.report;

import static id.sinergi.indicator.Measure.COHORT_ASSESSED;
import static id.sinergi.indicator.Measure.COHORT_CERTIFIED;
import static id.sinergi.indicator.Measure.COHORT_PLACED;
import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.assessment.AgreementIndicators;
import id.sinergi.chart.ChartDescription;
import id.sinergi.chart.Item;
import id.sinergi.chart.Point;
import id.sinergi.chart.TrendChart;
import id.sinergi.chart.ValueFormat;
import id.sinergi.dashboard.Overview;
import id.sinergi.dashboard.OverviewService;
import id.sinergi.document.PlotReader;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.PairCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Totals;
import id.sinergi.judgement.JudgedRegions;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import id.sinergi.wording.MemberNames;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the services answer for a slice, each section's lines from top to bottom and their figures from left to right. */
public final class ServiceFigures {

    /** The sections whose figures are compared. */
    public enum Part {
        HEADLINES(Kind.TILES),
        FACTS(Kind.TILES),
        TREND(Kind.CHART),
        FUNNEL(Kind.CHART),
        MAP(Kind.CHART),
        RANKING(Kind.CHART),
        DESTINATIONS(Kind.CHART),
        SECTORS(Kind.CHART),
        HEATMAP(Kind.TABLE),
        MONTHS(Kind.TABLE),
        PROVINCES(Kind.TABLE),
        REGENCIES(Kind.TABLE),
        SECTOR_TABLE(Kind.TABLE),
        CENTRES(Kind.TABLE),
        DESTINATION_TABLE(Kind.TABLE);

        private final Kind kind;

        Part(Kind kind) {
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }
    }

    /** How slides and pages show a section. */
    public enum Kind {
        TILES,
        CHART,
        TABLE
    }

    private static final List<Indicator> COLUMNS = List.of(
            Indicator.PESERTA,
            Indicator.DILATIH,
            Indicator.DIUJI,
            Indicator.SERTIFIKAT_ORANG,
            Indicator.SERTIFIKAT_LEMBAR,
            Indicator.DITEMPATKAN,
            Indicator.R_PUTUS,
            Indicator.GENDER,
            Indicator.R_SERT);

    private final IndicatorService indicators;
    private final SliceTargets targets;
    private final RegionCatalog regions;
    private final MemberNames names;
    private final Slice slice;
    private final Locale locale;
    private final OverviewService overviews;
    private final Overview overview;
    private final Totals totals;

    public ServiceFigures(
            OverviewService overviews,
            IndicatorService indicators,
            SliceTargets targets,
            RegionCatalog regions,
            MemberNames names,
            Slice slice,
            Locale locale) {
        this.targets = targets;
        this.regions = regions;
        this.overviews = overviews;
        this.indicators = indicators;
        this.names = names;
        this.slice = slice;
        this.locale = locale;
        this.overview = overviews.of(slice, locale);
        this.totals = indicators.totals(slice);
    }

    /** One figure; null where there is none. */
    public record Shown(@Nullable Double value, ValueFormat format) {

        static Shown people(@Nullable Double value) {
            return new Shown(value, ValueFormat.INTEGER);
        }

        public boolean percent() {
            return format == ValueFormat.PERCENT;
        }

        /** As people read it; empty where there is none. */
        public String written(Locale locale) {
            var figures = Figures.in(locale);
            return value == null ? "" : percent() ? figures.percent(value) : figures.number(value, 0);
        }
    }

    /** The figures of one thing, which is named by its first texts. */
    public record Line(List<String> labels, List<Shown> figures) {

        /** Labels and values in one text, to more decimals than any file shows. */
        public String exact() {
            return exact(labels, figures.stream().map(Shown::value).toList());
        }

        public static String exact(List<String> labels, List<@Nullable Double> values) {
            return Stream.concat(labels.stream(), values.stream().map(Line::exact))
                    .collect(Collectors.joining(" | "));
        }

        private static String exact(@Nullable Double value) {
            return value == null
                    ? "-"
                    : BigDecimal.valueOf(value)
                            .setScale(7, RoundingMode.HALF_UP)
                            .toPlainString();
        }

        /** Labels and figures in one text, as people read them. */
        public String written(Locale locale) {
            return Stream.concat(labels.stream(), figures.stream().map(figure -> figure.written(locale)))
                    .collect(Collectors.joining(" | "));
        }
    }

    public List<Line> of(Part part) {
        return switch (part) {
            case HEADLINES -> headlines();
            case FACTS -> facts();
            case TREND -> trend((TrendChart) overview.trend());
            case FUNNEL -> funnel();
            case MAP -> items(((id.sinergi.chart.BarChart) overview.map().withoutMap()).items(), overview.map());
            case RANKING -> items(overview.ranking().items(), overview.ranking());
            case DESTINATIONS -> items(overview.destinations().items(), overview.destinations());
            case SECTORS -> items(overview.sectors().items(), overview.sectors());
            case HEATMAP -> heatmap();
            case MONTHS -> months();
            case PROVINCES -> table(Dimension.PROVINCE);
            case REGENCIES -> table(Dimension.REGENCY);
            case SECTOR_TABLE -> table(Dimension.SECTOR);
            case CENTRES -> table(Dimension.CENTRE);
            case DESTINATION_TABLE -> table(Dimension.DESTINATION);
        };
    }

    private List<Line> headlines() {
        return overview.headlines().stream()
                .map(headline -> {
                    var value = value(headline.indicator(), totals);
                    var target = headline.judgement().target();
                    return new Line(
                            List.of(name(headline.indicator())),
                            List.of(
                                    Shown.people(value),
                                    Shown.people(target == null ? null : target.doubleValue()),
                                    new Shown(achieved(headline.indicator()), ValueFormat.PERCENT)));
                })
                .toList();
    }

    /** The months that are complete and have data against their own plan. */
    private @Nullable Double achieved(Indicator indicator) {
        var judged = indicators.reported(slice).within(indicator, slice.period());
        if (judged.isEmpty()) {
            return null;
        }
        var months = slice.withPeriod(judged.get());
        var value = value(indicator, indicators.totals(months));
        var plan = overviews.of(months, locale).headlines().stream()
                .filter(headline -> headline.indicator() == indicator)
                .findAny()
                .orElseThrow()
                .judgement()
                .target();
        return value == null || plan == null || plan.signum() == 0 ? null : 100 * value / plan.doubleValue();
    }

    private List<Line> facts() {
        return overview.facts().stream()
                .map(fact -> new Line(
                        List.of(name(fact.indicator())),
                        List.of(
                                new Shown(value(fact.indicator(), totals), format(fact.indicator())),
                                Shown.people(null),
                                new Shown(null, ValueFormat.PERCENT))))
                .toList();
    }

    /** By month, as the ledger counts them; months to come have none. */
    private List<Line> trend(TrendChart chart) {
        var months = indicators.series(slice);
        var reported = indicators.reported(slice);
        var lines = new ArrayList<Line>();
        double total = 0;
        for (int i = 0; i < months.size(); i++) {
            double trained = months.get(i).counts().of(TRAINED);
            var month = YearMonth.parse(months.get(i).key());
            total += trained;
            var figures = new ArrayList<Shown>();
            figures.add(Shown.people(reported.present(Indicator.DILATIH, month) ? trained : null));
            figures.add(Shown.people(reported.complete(Indicator.DILATIH, month) ? total : null));
            var plan = chart.plan();
            if (plan != null) {
                figures.add(Shown.people(plan.points().get(i).value()));
            }
            ahead(chart, month).map(value -> Shown.people(value.orElse(null))).forEach(figures::add);
            lines.add(new Line(List.of(Dates.in(locale).shortMonth(month)), figures));
        }
        return lines;
    }

    /** What the forecast expects of a month, and both ends of it; none where nothing is forecast. */
    private static Stream<Optional<Double>> ahead(TrendChart chart, YearMonth month) {
        return Stream.ofNullable(chart.fan())
                .flatMap(fan -> fan.series().stream())
                .map(series -> series.points().stream()
                        .filter(point -> point.key().equals(month.toString()))
                        .map(Point::value)
                        .filter(Objects::nonNull)
                        .findAny());
    }

    private List<Line> funnel() {
        var counts = totals.counts();
        return Stream.of(
                        stage("TRAINED", counts.of(TRAINED)),
                        stage("ASSESSED", counts.of(COHORT_ASSESSED)),
                        stage("CERTIFIED", counts.of(COHORT_CERTIFIED)),
                        stage("PLACED", counts.of(COHORT_PLACED)))
                .toList();
    }

    private Line stage(String key, double people) {
        return new Line(List.of(Texts.of("dashboard.funnel." + key, locale)), List.of(Shown.people(people)));
    }

    /** Values first, then targets and the values before, each where any of the items has one. */
    private static List<Line> items(List<Item> items, ChartDescription chart) {
        boolean targets = items.stream().anyMatch(item -> item.point().target() != null);
        boolean previous = items.stream().anyMatch(item -> item.point().previous() != null);
        var format = new PlotReader(Locale.ENGLISH).read(chart).measure().format();
        return items.stream()
                .map(item -> new Line(
                        List.of(item.label()),
                        Stream.of(
                                        shown(true, item, Point::value, format),
                                        shown(targets, item, Point::target, format),
                                        shown(previous, item, Point::previous, format))
                                .flatMap(figures -> figures)
                                .toList()))
                .toList();
    }

    private static Stream<Shown> shown(
            boolean any, Item item, Function<Point, @Nullable Double> value, ValueFormat format) {
        return any ? Stream.of(new Shown(value.apply(item.point()), format)) : Stream.empty();
    }

    private List<Line> heatmap() {
        var dimension = JudgedRegions.level(slice);
        var rows = indicators.matrix(slice, dimension, Dimension.MONTH).stream()
                .collect(Collectors.groupingBy(PairCounts::row));
        return rows.keySet().stream()
                .sorted()
                .map(region -> new Line(
                        List.of(names.name(dimension, region, locale)),
                        slice.period().months().stream()
                                .map(month -> rows.get(region).stream()
                                        .filter(pair -> pair.column().equals(month.toString()))
                                        .findFirst()
                                        .map(pair -> (double) pair.counts().of(TRAINED))
                                        .orElse(null))
                                .map(Shown::people)
                                .toList()))
                .toList();
    }

    /** A month without data of the indicator's source has none. */
    private List<Line> months() {
        var reported = indicators.reported(slice);
        return table(indicators.series(slice), Dimension.MONTH).stream()
                .map(line -> new Line(
                        line.labels(),
                        IntStream.range(0, COLUMNS.size())
                                .mapToObj(i -> reported.present(
                                                COLUMNS.get(i),
                                                YearMonth.parse(line.labels().getFirst()))
                                        ? line.figures().get(i)
                                        : new Shown(null, line.figures().get(i).format()))
                                .toList()))
                .toList();
    }

    private List<Line> table(Dimension dimension) {
        var counted = indicators.breakdown(slice, dimension);
        return table(dimension == JudgedRegions.level(slice) ? withThoseExpected(counted) : counted, dimension);
    }

    /** A region with a target and nobody is zero. */
    private List<MemberCounts> withThoseExpected(List<MemberCounts> counted) {
        var known = counted.stream().map(MemberCounts::key).collect(Collectors.toSet());
        var within =
                slice.region().isCountry() ? regions.provinces(slice.boundaries()) : regions.children(slice.region());
        return Stream.concat(
                        counted.stream(),
                        within.stream()
                                .map(Region::code)
                                .filter(region -> !known.contains(region.toString()))
                                .filter(region -> AgreementIndicators.USUAL.stream()
                                        .anyMatch(indicator -> targets.of(indicator, region, slice.period())
                                                .filter(target -> target.signum() > 0)
                                                .isPresent()))
                                .map(region -> new MemberCounts(region.toString(), Counts.ZERO)))
                .sorted(Comparator.comparing(MemberCounts::key))
                .toList();
    }

    private List<Line> table(List<MemberCounts> members, Dimension dimension) {
        return members.stream()
                .map(member -> new Line(
                        List.of(
                                member.key(),
                                dimension == Dimension.MONTH
                                        ? Dates.in(locale).month(YearMonth.parse(member.key()))
                                        : names.name(dimension, member.key(), locale)),
                        columns(dimension).stream()
                                .map(indicator -> new Shown(
                                        value(indicator, new Totals(member.counts(), 0, 0)), format(indicator)))
                                .toList()))
                .toList();
    }

    /** A destination has no people but those placed there. */
    private static List<Indicator> columns(Dimension dimension) {
        return dimension == Dimension.DESTINATION ? List.of(Indicator.DITEMPATKAN) : COLUMNS;
    }

    /** Where the figures stand in a table of the section. */
    public static List<Integer> columns(Part part, Line line) {
        return part.kind() == Kind.TILES
                ? List.of(1, 3, 4)
                : IntStream.range(0, line.figures().size())
                        .mapToObj(i -> line.labels().size() + i)
                        .toList();
    }

    private String name(Indicator indicator) {
        return Texts.of("indicator." + indicator + ".short", locale);
    }

    private static ValueFormat format(Indicator indicator) {
        return indicator.isRate() ? ValueFormat.PERCENT : ValueFormat.INTEGER;
    }

    private static @Nullable Double value(Indicator indicator, Totals totals) {
        var value = indicator.of(totals).value();
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
