package id.sinergi.security;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import id.sinergi.ViewTestExtension;
import id.sinergi.citation.Citations;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.SystemRows;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.RecordService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.indicator.Stage;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.ProgressListener;
import id.sinergi.judgement.SliceTargetService;
import id.sinergi.lag.CohortService;
import id.sinergi.period.Granularity;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.AgreementScope;
import id.sinergi.region.RegionCode;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.ReportService;
import id.sinergi.row.FileKind;
import id.sinergi.waiting.WaitingService;
import id.sinergi.wording.Absence.Reason;
import id.sinergi.wording.Absences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/**
 * Whoever asks, in whatever order and however often others were answered before: figures of an agreement that is not the
 * viewer's are told by nothing, and those of an own one are as a recount of the records has them.
 */
@PostgresTest(emptied = true)
class AgreementsOfUsersTest {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final PeriodRange PERIOD = new PeriodRange(YearMonth.of(2026, 1), YearMonth.of(2026, 3));
    private static final String FIRST = "MOU-2025";
    private static final String OTHER = "MOU-UJI";
    private static final int ASKED = 60;

    /** How many people there are of each, in numbers that stand for nothing else on a page. */
    private static final Map<String, Integer> PEOPLE = Map.of(FIRST, 211, OTHER, 467);

    private static final List<String> HOMES = List.of("35.78", "35.15", "52.03");
    private static final List<Set<Integer>> REGIONS = List.of(Set.of(0), Set.of(3500), Set.of(3578, 5203), Set.of());
    private static final List<AgreementScope> AGREEMENTS = List.of(
            AgreementScope.EVERYTHING,
            AgreementScope.of(FIRST),
            AgreementScope.of(OTHER),
            AgreementScope.of(FIRST, OTHER),
            AgreementScope.NOTHING);

    @TempDir
    private Path directory;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IntakeService intake;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private CohortService cohorts;

    @Autowired
    private WaitingService waiting;

    @Autowired
    private RecordService records;

    @Autowired
    private SliceTargetService targets;

    @Autowired
    private ReportService reports;

    @Autowired
    private Citations citations;

    @Autowired
    private Absences absences;

    @Autowired
    private SliceParameters parameters;

    @Autowired
    private UserAdministration users;

    @Autowired
    private JdbcClient jdbc;

    private record Somebody(UserRole role, Set<Integer> regions, AgreementScope agreements) {

        boolean sees(RegionCode region, String agreement) {
            return agreements.contains(agreement)
                    && regions.stream().anyMatch(number -> new RegionCode(number).contains(region));
        }

        boolean seesSome(String agreement) {
            return agreements.contains(agreement) && !regions.isEmpty();
        }

        int[] numbers() {
            return regions.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    @BeforeEach
    void postPeopleUnderBothAgreements() throws IOException {
        jdbc.sql("""
                insert into agreement (id, code, kind, name_id, name_en, short_id, short_en, parties_id, parties_en, signed_on)
                select 4, 'MOU-UJI', kind, name_id, name_en, 'MoU Uji', 'MoU Test', parties_id, parties_en, signed_on
                from agreement where id = 1 on conflict do nothing
                """).update();
        jdbc.sql("update agreement set short_id = 'MoU Uji' where code = 'MOU-UJI'")
                .update();
        var file = people();
        SystemIdentity.call(() -> {
            var preview = intake.stage(file, "perjanjian.csv", "uji", false, ProgressListener.NONE);
            assertThat(preview.rejected()).isZero();
            return preview.changesSomething() ? intake.post(preview.upload(), "uji", false) : preview;
        });
    }

    private Path people() throws IOException {
        var text = new StringBuilder(String.join(",", FileKind.TRAINING.columns()) + "\n");
        int person = 0;
        for (var agreement : List.of(FIRST, OTHER)) {
            for (int i = 0; i < PEOPLE.get(agreement); i++) {
                text.append(
                        "AU-%1$d,99010277%1$08d,%2$s,2001,%3$s,579360,MAN,14,2026-1,2026-01-05,2026-02-05,selesai,%4$s%n"
                                .formatted(++person, i % 3 == 0 ? "L" : "P", HOMES.get(i % 3), agreement));
            }
        }
        return Files.writeString(directory.resolve("perjanjian.csv"), text);
    }

    @AfterEach
    void signOut() {
        ViewTestExtension.signOut();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void figuresAreThoseOfOwnAgreementsWhateverOthersWereToldBefore(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < ASKED; i++) {
            var viewer = new Somebody(
                    any(random, Arrays.asList(UserRole.values())), any(random, REGIONS), any(random, AGREEMENTS));
            signIn(viewer);
            var slice = Slice.of(any(random, List.of(FIRST, OTHER)), PERIOD)
                    .withRegion(
                            any(random, List.of(RegionCode.INDONESIA, RegionCode.of("35"), RegionCode.of("52.03"))));
            assertTold(viewer, slice, any(random, List.of(Dimension.SECTOR, Dimension.SEX, Dimension.CENTRE)));
        }
    }

    private void assertTold(Somebody viewer, Slice slice, Dimension dimension) {
        var what = viewer + " asks " + slice;
        long expected = recounted(viewer, slice);
        assertThat(trained(slice)).as(what).isEqualTo(expected);
        assertThat(indicators.series(slice).stream()
                        .mapToLong(month -> Stage.TRAINED.of(month.counts()))
                        .sum())
                .as(what)
                .isEqualTo(expected);
        for (var by : List.of(dimension, Dimension.REGENCY)) {
            assertThat(indicators.breakdown(slice, by).stream()
                            .mapToLong(member -> Stage.TRAINED.of(member.counts()))
                            .sum())
                    .as(what + " by " + by)
                    .isEqualTo(expected);
        }
        assertThat(cohorts.cohorts(slice, Granularity.MONTH, 12).cohorts().stream()
                        .mapToLong(cohort -> cohort.trained())
                        .sum())
                .as(what)
                .isEqualTo(expected);
        if (expected == 0) {
            assertThat(waiting.of(slice).people()).as(what).isZero();
            assertThat(indicators.matrix(slice, dimension, Dimension.MONTH))
                    .as(what)
                    .isEmpty();
        }
        if (!viewer.seesSome(slice.agreement())) {
            assertRefused(viewer, slice, what);
        }
    }

    private void assertRefused(Somebody viewer, Slice slice, String what) {
        assertThat(absences.refusal(slice, INDONESIAN).orElseThrow().reason())
                .as(what)
                .isEqualTo(
                        viewer.regions.isEmpty()
                                ? Reason.NO_REGIONS
                                : viewer.agreements.isEmpty() ? Reason.NO_AGREEMENTS : Reason.OTHER_AGREEMENT);
        assertThatThrownBy(() -> reports.document(new ReportOrder("Uji", List.of(), slice, INDONESIAN)))
                .as(what)
                .isInstanceOf(AccessDeniedException.class);
        assertThat(targets.find(slice).visible()).as(what).isEmpty();
        if (viewer.role != UserRole.MINISTER && slice.region().isRegency()) {
            assertThat(records.count(slice, Stage.TRAINED)).as(what).isZero();
            assertThat(records.page(slice, Stage.TRAINED, 0, 10)).as(what).isEmpty();
        }
    }

    @Test
    void aChangeOfRightsHoldsAtOnceForWhoeverIsSignedIn() {
        var slice = Slice.of(OTHER, PERIOD);
        var viewer = new Somebody(UserRole.MANAGER, Set.of(0), AgreementScope.EVERYTHING);
        signIn(viewer);
        assertThat(trained(slice)).isEqualTo(PEOPLE.get(OTHER).longValue());

        for (var less : List.of(AgreementScope.of(FIRST), AgreementScope.NOTHING)) {
            change(viewer, less);
            assertThat(trained(slice)).as(less.text()).isZero();
        }
        change(viewer, AgreementScope.of(OTHER));
        assertThat(trained(slice)).isEqualTo(PEOPLE.get(OTHER).longValue());
    }

    private void change(Somebody viewer, AgreementScope agreements) {
        var name = ViewTestExtension.username(viewer.role, viewer.numbers());
        SystemIdentity.call(() -> {
            users.save(
                    new UserForm(name, name, viewer.role, Ministry.BOTH, viewer.regions, agreements, "id", true, null));
            return name;
        });
    }

    @Test
    void aCodeOfFiguresIsReadByWhoSeesTheirAgreement() {
        signIn(new Somebody(UserRole.MANAGER, Set.of(0), AgreementScope.EVERYTHING));
        var code = citations.cite(Slice.of(OTHER, PERIOD));
        var cited = citations.find(code).orElseThrow();
        assertThat(citations.mayRead(cited)).isTrue();

        signIn(new Somebody(UserRole.MANAGER, Set.of(0), AgreementScope.of(FIRST)));
        assertThat(citations.mayRead(cited)).isFalse();
        assertThatThrownBy(() -> citations.compare(cited)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theUsualSliceIsOfTheFirstOwnAgreementAndAnAddressMeansTheSameToEverybody() {
        var other = new Somebody(UserRole.MANAGER, Set.of(0), AgreementScope.of(OTHER));
        for (var viewer : List.of(new Somebody(UserRole.MANAGER, Set.of(0), AgreementScope.EVERYTHING), other)) {
            signIn(viewer);
            for (var agreement : List.of(FIRST, OTHER)) {
                var slice = Slice.of(agreement, PERIOD);
                var address = parameters.write(slice);
                assertThat(parameters.read(address).slice()).isEqualTo(slice);
                signIn(new Somebody(UserRole.MANAGER, Set.of(0), AgreementScope.EVERYTHING));
                assertThat(parameters.read(address).slice()).isEqualTo(slice);
                signIn(viewer);
            }
        }
        assertThat(parameters.usual().agreement()).isEqualTo(OTHER);
    }

    @Test
    void noPageTellsAFigureOfAnAgreementOfOthers() {
        var figure = String.valueOf(PEOPLE.get(OTHER));
        open(AgreementScope.EVERYTHING);
        assertThat(text("?perjanjian=" + OTHER + "&periode=" + PERIOD))
                .as("whoever sees it is told")
                .contains(figure);
        ViewTestExtension.close();

        open(AgreementScope.of(FIRST));
        var told = new ArrayList<String>();
        for (var page : AccessTable.pages()) {
            for (var agreement : List.of("", "&perjanjian=" + OTHER)) {
                var text = text(page + "?periode=" + PERIOD + agreement);
                if (text.contains(figure)) {
                    told.add(page + agreement);
                }
            }
        }
        assertThat(told).isEmpty();
        ViewTestExtension.close();
    }

    private void open(AgreementScope agreements) {
        ViewTestExtension.open(context, ViewTestExtension.signIn(context, UserRole.ADMINISTRATOR, "id", agreements, 0));
    }

    private static String text(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return _find(Component.class).stream()
                .map(Component::getElement)
                .map(one -> one.getTextRecursively() + properties(one))
                .collect(Collectors.joining(" "));
    }

    /** What charts are drawn from. */
    private static String properties(Element one) {
        return one.getPropertyNames()
                .map(name -> String.valueOf(one.getPropertyRaw(name)))
                .collect(Collectors.joining(" ", " ", " "));
    }

    private long trained(Slice slice) {
        return Stage.TRAINED.of(indicators.totals(slice).counts());
    }

    private long recounted(Somebody viewer, Slice slice) {
        return SystemRows.call(() -> jdbc.sql("""
                        select j.region from journey j join agreement a on a.id = j.agreement
                        where a.code = :agreement and j.trained_on >= '2026-01-01' and j.trained_on < '2026-04-01'
                        """)
                        .param("agreement", slice.agreement())
                        .query((row, number) -> new RegionCode(row.getInt(1)))
                        .list())
                .stream()
                .filter(region ->
                        viewer.sees(region, slice.agreement()) && slice.region().contains(region))
                .count();
    }

    private void signIn(Somebody viewer) {
        ViewTestExtension.signIn(context, viewer.role, "id", viewer.agreements, viewer.numbers());
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
