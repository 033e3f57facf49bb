package id.sinergi.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTestExtension;
import id.sinergi.catalog.Catalog;
import id.sinergi.chart.Caption;
import id.sinergi.cohort.CohortPages;
import id.sinergi.cohort.CohortSections;
import id.sinergi.comparison.ComparisonPages;
import id.sinergi.comparison.ComparisonSections;
import id.sinergi.database.PostgresTest;
import id.sinergi.document.ChartSection;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.ReportSection;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Texts;
import id.sinergi.period.Granularity;
import id.sinergi.period.PeriodRange;
import id.sinergi.person.Sex;
import id.sinergi.region.Boundaries;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.ReportService;
import id.sinergi.report.SectionChoice;
import id.sinergi.security.UserRole;
import id.sinergi.subject.Subject;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whatever is said of random slices to random viewers names every filter in force, and never another place. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
class SliceNamesTest {

    private static final int ROUNDS = 40;
    private static final int FILES = 4;

    /** The country where it is meant as a place, not in the name of a ministry or of the workers. */
    private static final Pattern COUNTRY = Pattern.compile("(?<![Mm]igran )\\bIndonesia\\b");

    private static final List<int[]> SCOPES =
            List.of(new int[] {0}, new int[] {3500}, new int[] {3500, 5200}, new int[] {3578}, new int[] {
                3500, 3300, 3200, 3400, 5200, 5100
            });
    private static final List<String> REGIONS = List.of("ID", "35", "52", "35.78", "33");

    @Autowired
    ApplicationContext context;

    @Autowired
    ReportService reports;

    @Autowired
    FocusService pages;

    @Autowired
    CohortPages cohorts;

    @Autowired
    ComparisonPages comparisons;

    @Autowired
    FocusSections sections;

    @Autowired
    RegionCatalog regions;

    @Autowired
    Catalog catalog;

    private final Random random = new Random(20261128);

    @BeforeEach
    void post() {
        DemoProgramme.in(context);
    }

    @AfterEach
    void signOut() {
        ViewTestExtension.signOut();
    }

    @Test
    void everySentenceAndEveryChartNamesTheFiltersInForce() {
        for (int round = 0; round < ROUNDS; round++) {
            var scope = SCOPES.get(random.nextInt(SCOPES.size()));
            var locale = random.nextBoolean() ? Locale.of("id") : Locale.ENGLISH;
            var seen = scope[0] == 0
                    ? RegionScope.EVERYTHING
                    : RegionScope.of(java.util.Arrays.stream(scope)
                            .mapToObj(code -> RegionCode.of(
                                    code % 100 == 0
                                            ? String.valueOf(code / 100)
                                            : "%d.%02d".formatted(code / 100, code % 100)))
                            .toList());
            var slice = slice(seen);
            ViewTestExtension.signIn(
                    context, scope[0] == 0 ? UserRole.MINISTER : UserRole.MANAGER, locale.getLanguage(), scope);
            var names = names(slice, seen, locale);
            var about = "round %d: %s as %s in %s".formatted(round, slice, seen, locale);
            for (var document : documents(slice, locale)) {
                check(document, names, about);
                assertThat(seen.contains(RegionCode.INDONESIA)
                                || !COUNTRY.matcher(texts(document)).find())
                        .as("%s says Indonesia: %s", about, texts(document))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PPTX", "PDF", "PDF_PAPER", "XLSX", "CSV", "CSV_PLAIN"})
    void everyFileNamesTheFiltersInForce(ReportFormat format) throws IOException {
        for (int round = 0; round < FILES; round++) {
            var locale = round % 2 == 0 ? Locale.of("id") : Locale.ENGLISH;
            var seen = signInSomebody(locale);
            var slice = slice(seen);
            var file = reports.file(
                    new ReportOrder(
                            "Uji",
                            Stream.of("HEADLINES", "MAP", "RANKING", "PROVINCES")
                                    .map(SectionChoice::new)
                                    .toList(),
                            slice,
                            locale),
                    format);
            var text = FileTexts.of(file.content(), format).replaceAll("\\s+", " ");
            assertNamed(text, names(slice, seen, locale), Set.of(), "%s as %s in %s".formatted(slice, seen, locale));
            assertThat(seen.contains(RegionCode.INDONESIA)
                            || !COUNTRY.matcher(text).find())
                    .as("%s says Indonesia: %s", seen, text)
                    .isTrue();
        }
    }

    private RegionScope signInSomebody(Locale locale) {
        var scope = SCOPES.get(random.nextInt(SCOPES.size()));
        boolean all = scope[0] == 0;
        ViewTestExtension.signIn(context, all ? UserRole.MINISTER : UserRole.MANAGER, locale.getLanguage(), scope);
        return all
                ? RegionScope.EVERYTHING
                : RegionScope.of(Arrays.stream(scope)
                        .mapToObj(code -> RegionCode.of(
                                code % 100 == 0
                                        ? String.valueOf(code / 100)
                                        : "%d.%02d".formatted(code / 100, code % 100)))
                        .toList());
    }

    private Slice slice(RegionScope seen) {
        var visible = REGIONS.stream()
                .map(RegionCode::of)
                .filter(region -> !seen.intersect(region).isEmpty())
                .toList();
        var from = YearMonth.of(2025, 10).plusMonths(random.nextInt(10));
        var slice = Slice.of("MOU-2025", new PeriodRange(from, from.plusMonths(random.nextInt(4))))
                .withRegion(visible.get(random.nextInt(visible.size())))
                .withSectors(some(
                        catalog.sectors().stream().map(sector -> sector.code()).toList()))
                .withSex(random.nextInt(3) == 0 ? Sex.P : null)
                .withBoundaries(random.nextInt(4) == 0 ? Boundaries.BEFORE_2022 : Boundaries.TODAY)
                .withAsOf(random.nextInt(4) == 0 ? 4 : null);
        if (random.nextInt(3) == 0) {
            slice = slice.withCentre(
                    one(catalog.centres().stream().map(centre -> centre.code()).toList()));
        }
        return random.nextInt(3) == 0
                ? slice.withDestination(one(catalog.destinations().stream()
                        .map(country -> country.code())
                        .toList()))
                : slice;
    }

    private String one(List<String> codes) {
        return codes.get(random.nextInt(codes.size()));
    }

    private Set<String> some(List<String> codes) {
        return Stream.generate(() -> one(codes))
                .limit(random.nextInt(3))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What has to be read, by what it is the name of. */
    private Map<Dimension, List<String>> names(Slice slice, RegionScope seen, Locale locale) {
        var names = new EnumMap<Dimension, List<String>>(Dimension.class);
        names.put(
                Dimension.PROVINCE,
                seen.contains(slice.region())
                        ? List.of(name(slice.region(), locale))
                        : seen.intersect(slice.region()).size() > 4
                                ? List.of(String.valueOf(
                                        seen.intersect(slice.region()).size()))
                                : seen.intersect(slice.region()).stream()
                                        .map(region -> name(region, locale))
                                        .toList());
        names.put(
                Dimension.SECTOR,
                slice.sectors().stream()
                        .map(code -> catalog.sectors().get(code).name().in(locale))
                        .toList());
        var centre = slice.centre();
        names.put(
                Dimension.CENTRE,
                centre == null
                        ? List.of()
                        : List.of(catalog.centres().get(centre).name().in(locale)));
        var destination = slice.destination();
        names.put(
                Dimension.DESTINATION,
                destination == null
                        ? List.of()
                        : List.of(catalog.destinations().get(destination).name().in(locale)));
        names.put(
                Dimension.SEX,
                slice.sex() == null ? List.of() : List.of(Texts.of("dashboard.sex." + slice.sex(), locale)));
        return names;
    }

    private String name(RegionCode region, Locale locale) {
        return regions.get(region).shortName().in(locale);
    }

    /** The overview as a file, the pages about each subject, cohorts and comparisons. */
    private List<ReportDocument> documents(Slice slice, Locale locale) {
        var all = new ArrayList<ReportDocument>();
        all.add(reports.document(new ReportOrder(
                "Uji", reports.keys().stream().map(SectionChoice::new).toList(), slice, locale)));
        for (var subject : Subject.values()) {
            var page = pages.of(subject, slice, locale);
            all.add(reports.document("Uji", sections.of(page, locale), slice, "x", locale));
        }
        var page = cohorts.of(slice, Granularity.MONTH, 6, Dimension.SECTOR, locale);
        all.add(reports.document("Uji", CohortSections.of(page, locale), slice, "x", locale));
        var compared = comparisons.periods(slice, false, locale);
        all.add(reports.document("Uji", ComparisonSections.of(compared, locale), slice, "x", locale)
                .withFilters(compared.filters()));
        return all;
    }

    private static void check(ReportDocument document, Map<Dimension, List<String>> names, String about) {
        assertNamed(document.filters(), names, Set.of(), about);
        for (var section : document.sections()) {
            if (section instanceof ChartSection chart) {
                check(chart.chart().caption(), names, about);
            } else if (section.message().matches(".*\\d.*")) {
                assertNamed(section.message(), names, Set.of(), about);
            }
        }
    }

    /** A chart that shows all members of a dimension is true of all of them, whichever is chosen. */
    private static void check(Caption caption, Map<Dimension, List<String>> names, String about) {
        var own = names.keySet().stream()
                .filter(dimension -> names.get(dimension).stream()
                        .anyMatch(name -> !caption.filters().contains(name)))
                .collect(Collectors.toSet());
        assertThat(own).as("%s%n%s", about, caption).hasSizeLessThanOrEqualTo(1).doesNotContain(Dimension.SEX);
        assertNamed(caption.alternative(), names, own, about);
        assertNamed(caption.filters(), names, own, about);
    }

    private static void assertNamed(
            String text, Map<Dimension, List<String>> names, Set<Dimension> without, String about) {
        assertThat(names.entrySet().stream()
                        .filter(entry -> !without.contains(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .filter(name -> !text.contains(name)))
                .as("%s: not named in %s", about, text)
                .isEmpty();
    }

    private static String texts(ReportDocument document) {
        var said = document.sections().stream().flatMap(SliceNamesTest::said);
        return Stream.concat(Stream.of(document.title(), document.subtitle(), document.filters()), said)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> said(ReportSection section) {
        return section instanceof ChartSection chart
                ? Stream.of(
                        section.headline(),
                        chart.chart().caption().title(),
                        chart.chart().caption().subtitle(),
                        chart.chart().caption().alternative(),
                        chart.chart().caption().filters())
                : Stream.of(section.headline(), section.title());
    }
}
