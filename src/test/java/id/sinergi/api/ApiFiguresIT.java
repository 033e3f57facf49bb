package id.sinergi.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.api.IndicatorAnswer.Member;
import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import id.sinergi.catalog.Catalog;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.indicator.Totals;
import id.sinergi.period.PeriodRange;
import id.sinergi.person.Sex;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.UserDetailsService;
import tools.jackson.databind.json.JsonMapper;

/** What another system reads equals what a user of the same regions sees, for random slices and breakdowns. */
@BrowserTest
class ApiFiguresIT {

    private static final int SLICES = 30;
    private static final Set<Indicator> NOT_ADDITIVE = Set.of(Indicator.SEKTOR, Indicator.CAKUPAN);

    @Autowired
    private ApiClientService clients;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private SliceParameters parameters;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private Catalog catalog;

    @Autowired
    private RegionCatalog regions;

    @Autowired
    private JsonMapper json;

    private final Random random = new Random(20_261_125);
    private ApiCalls api;

    @BeforeEach
    void call(Site site) {
        api = new ApiCalls(site, clients);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"menteri | ID", "manajer | 35 52"})
    void figuresEqualThoseOfAUserWithTheSameRegions(String username, String scope)
            throws IOException, InterruptedException {
        var token = api.token(scope.split(" "));
        var viewer = users.loadUserByUsername(username);
        var user = UsernamePasswordAuthenticationToken.authenticated(viewer, null, viewer.getAuthorities());
        long counted = 0;
        for (int i = 0; i < SLICES; i++) {
            var slice = slice(scope);
            var indicator = any(Indicator.all());
            var by = breakdowns(indicator);
            var expected = ApiCalls.as(user, () -> expected(indicator, slice, by));
            var asked = address(indicator, slice, by);
            assertThat(readJson(asked, token)).as(asked).isEqualTo(expected);
            assertThat(readCsv(asked, token)).as(asked).isEqualTo(expected);
            counted += expected.stream().mapToLong(Member::numerator).sum();
        }
        assertThat(counted).isPositive();
    }

    private List<Member> expected(Indicator indicator, Slice slice, List<Breakdown> by) {
        return switch (by.size()) {
            case 0 -> List.of(member("TOTAL", null, indicator.of(indicators.totals(slice))));
            case 1 -> members(indicator, slice, by.getFirst());
            default ->
                indicators.matrix(slice, dimension(by.getFirst()), dimension(by.getLast())).stream()
                        .map(pair -> member(pair.row(), pair.column(), indicator.of(new Totals(pair.counts(), 0, 0))))
                        .toList();
        };
    }

    private List<Member> members(Indicator indicator, Slice slice, Breakdown by) {
        var members = by == Breakdown.BULAN ? indicators.series(slice) : indicators.breakdown(slice, dimension(by));
        return members.stream()
                .map(one -> member(
                        one.key(),
                        null,
                        NOT_ADDITIVE.contains(indicator)
                                ? indicator.of(indicators.totals(slice.withSectors(Set.of(one.key()))))
                                : indicator.of(new Totals(one.counts(), 0, 0))))
                .toList();
    }

    private static Dimension dimension(Breakdown by) {
        return switch (by) {
            case BULAN -> Dimension.MONTH;
            case PROVINSI -> Dimension.PROVINCE;
            case KABKOTA -> Dimension.REGENCY;
            case SEKTOR -> Dimension.SECTOR;
            case BALAI -> Dimension.CENTRE;
            case NEGARA -> Dimension.DESTINATION;
            case JENIS_KELAMIN -> Dimension.SEX;
        };
    }

    private static Member member(String key, @Nullable String across, Figure figure) {
        return new Member(
                key,
                across,
                figure.numerator(),
                figure.denominator(),
                figure.value().isPresent() ? figure.value().getAsDouble() : null,
                null);
    }

    /** Sectors and provinces covered are asked by sector only here, one slice for each. */
    private List<Breakdown> breakdowns(Indicator indicator) {
        if (random.nextInt(4) == 0) {
            return List.of();
        }
        if (NOT_ADDITIVE.contains(indicator)) {
            return List.of(Breakdown.SEKTOR);
        }
        var by = any(List.of(Breakdown.values()));
        var across = any(List.of(Breakdown.values()));
        boolean pairs =
                by != across && !(dimension(by).isRegion() && dimension(across).isRegion());
        return pairs && random.nextBoolean() ? List.of(by, across) : List.of(by);
    }

    private Slice slice(String scope) {
        var from = YearMonth.of(2025, 10).plusMonths(random.nextInt(12));
        var slice = Slice.of("MOU-2025", new PeriodRange(from, from.plusMonths(random.nextInt(14))));
        if (random.nextInt(3) > 0) {
            var province = any(provinces(scope));
            slice = slice.withRegion(
                    random.nextBoolean()
                            ? province
                            : any(regions.children(province)).code());
        }
        if (random.nextInt(3) == 0) {
            var sectors = catalog.sectors().all();
            slice = slice.withSectors(List.of(any(sectors).code(), any(sectors).code()));
        }
        if (random.nextInt(6) == 0) {
            slice = slice.withCentre(any(catalog.centres().all()).code());
        }
        if (random.nextInt(6) == 0) {
            slice = slice.withDestination(any(catalog.destinations().all()).code());
        }
        return random.nextInt(4) == 0 ? slice.withSex(any(List.of(Sex.values()))) : slice;
    }

    private List<RegionCode> provinces(String scope) {
        return regions.provinces().stream()
                .map(Region::code)
                .filter(province -> scope.equals("ID") || scope.contains(province.toString()))
                .toList();
    }

    private String address(Indicator indicator, Slice slice, List<Breakdown> by) {
        var query = parameters.write(slice).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                .collect(Collectors.toCollection(ArrayList::new));
        by.forEach(one -> query.add("menurut=" + one));
        return "indicators/" + indicator + "?" + String.join("&", query);
    }

    private List<Member> readJson(String path, String token) throws IOException, InterruptedException {
        var answer = api.get(path, token);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readValue(answer.body(), IndicatorAnswer.class).figures();
    }

    private List<Member> readCsv(String path, String token) throws IOException, InterruptedException {
        return api.get(path, token, "Accept", "text/csv")
                .body()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(ApiFiguresIT::member)
                .toList();
    }

    /** Pairs have one cell more, the second member's. */
    private static Member member(String[] cells) {
        int last = cells.length - 2;
        return new Member(
                cells[1],
                last == 5 ? cells[2] : null,
                Long.parseLong(cells[last - 2]),
                Long.parseLong(cells[last - 1]),
                cells[last].isEmpty() ? null : Double.valueOf(cells[last]),
                null);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
