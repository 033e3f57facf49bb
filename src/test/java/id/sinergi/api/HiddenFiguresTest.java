package id.sinergi.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.DemoProgramme;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.HiddenBelow;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.context.request.ServletWebRequest;

/** Another system reads that a figure is hidden, and never a small one. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
class HiddenFiguresTest {

    private final YearMonth last = YearMonth.from(DemoProgramme.until());
    private final Slice year = Slice.of("MOU-2025", new PeriodRange(last.minusMonths(11), last));

    @Autowired
    Answers answers;

    @Autowired
    ComparisonController comparisons;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void readWithAToken() {
        DemoProgramme.in(context);
        HiddenBelow.hide(context, 5);
        read(RegionScope.EVERYTHING);
    }

    private static void read(RegionScope scope) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new ApiClient("tester", scope, false),
                        null,
                        AuthorityUtils.createAuthorityList("ROLE_" + ApiClient.ROLE)));
    }

    @AfterEach
    void signOut() {
        HiddenBelow.hide(context, 1);
        SecurityContextHolder.clearContext();
    }

    @Test
    void aHiddenFigureHasNoNumbers() {
        var answer = answers.answer(new Question(Indicator.DITEMPATKAN, year, List.of(Breakdown.KABKOTA)));

        var hidden =
                answer.figures().stream().filter(one -> one.hidden() != null).toList();
        assertThat(hidden).isNotEmpty().allSatisfy(one -> {
            assertThat(one.hidden()).isEqualTo("small");
            assertThat(one.numerator()).isNull();
            assertThat(one.denominator()).isNull();
            assertThat(one.value()).isNull();
        });
        assertThat(answer.figures())
                .filteredOn(one -> one.numerator() != null)
                .noneMatch(one -> one.numerator() > 0 && one.numerator() < 5);
        assertThat(CsvTable.of(answer)).contains(",,,,small");
    }

    @Test
    void aComparisonTellsNoPartOfTheListAndNoReason() {
        var answer = compare("ID");

        assertThat(answer.provinces())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.list()).isNull());
        assertThat(answer.placements())
                .extracting(ComparisonAnswer.Matched::match)
                .isSubsetOf("COUNTED", "OTHERS", "UNMATCHED");
        assertThat(ComparisonCsv.of(answer)).startsWith("part,member,programme").contains("TOTAL,TOTAL,");
        assertThat(compare("35").placements()).isEmpty();

        read(RegionScope.of(List.of(RegionCode.of("52"))));
        assertThatThrownBy(() -> compare("35")).isInstanceOf(ApiProblem.class);
    }

    private ComparisonAnswer compare(String region) {
        var parameters = new LinkedMultiValueMap<String, String>();
        parameters.add(SliceParameters.PERIOD, year.period().toString());
        parameters.add(SliceParameters.REGION, region);
        var answer = comparisons.comparison(parameters, null, new ServletWebRequest(new MockHttpServletRequest()));
        return (ComparisonAnswer) requireNonNull(answer.getBody());
    }

    /** Whoever may not read records may not subtract the own regions from it either, and reads it as a minister does. */
    @Test
    void theCountryAsBenchmarkIsWhatAMinisterReads() {
        for (int month = 0; month < 12; month++) {
            var one = year.withPeriod(new PeriodRange(last.minusMonths(month), last.minusMonths(month)));
            for (var indicator : List.of(Indicator.DILATIH, Indicator.DITEMPATKAN, Indicator.R_PUTUS)) {
                var question = new Question(indicator, one, List.of());
                read(RegionScope.EVERYTHING);
                var minister = answers.answer(question).figures().getFirst();
                read(RegionScope.of(RegionCode.of("35")));
                var national = requireNonNull(answers.answer(question).national());

                assertThat(national.value()).isEqualTo(minister.value());
                assertThat(national.hidden()).isEqualTo(minister.hidden());
            }
        }
        assertThat(answers.answer(new Question(Indicator.SEKTOR, year, List.of()))
                        .national())
                .isNull();
    }

    @Test
    void twoBreakdownsThatCrossAreForbidden() {
        var crossing = new Question(Indicator.DILATIH, year, List.of(Breakdown.PROVINSI, Breakdown.SEKTOR));

        assertThatThrownBy(() -> answers.answer(crossing))
                .isInstanceOfSatisfying(
                        ApiProblem.class, problem -> assertThat(problem.code()).isEqualTo("withheld"));
    }
}
