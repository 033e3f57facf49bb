package id.sinergi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sinergi.ViewTestExtension;
import id.sinergi.api.ApiClientService;
import id.sinergi.audit.AuditFile;
import id.sinergi.audit.AuditFilter;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.SystemRows;
import id.sinergi.export.ExportService;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.RecordService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Stage;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.PostResult;
import id.sinergi.intake.ProgressListener;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCode;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.ReportService;
import id.sinergi.row.FileKind;
import id.sinergi.source.IntakeException;
import id.sinergi.wording.Absence.Reason;
import id.sinergi.wording.Absences;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Each role with each scope, under each agreement, is answered what the table of rules says, and nothing of others. */
@PostgresTest(emptied = true)
class AccessMatrixTest {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final PeriodRange PERIOD = new PeriodRange(YearMonth.of(2026, 1), YearMonth.of(2026, 3));
    private static final List<String> AGREEMENTS = List.of("MOU-2025", "MOU-UJI");
    private static final String ROW =
            "%s,99010177%08d,P,2001,%s,579360,MAN,14,2026-1,2026-01-05,2026-02-05,selesai,%s%n";

    /** National, one province, one regency, none. */
    private static final List<Set<Integer>> SCOPES = List.of(Set.of(0), Set.of(3500), Set.of(3578), Set.of());

    private static final OutputStream NOWHERE = OutputStream.nullOutputStream();

    @TempDir
    private Path directory;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IntakeService intake;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private RecordService records;

    @Autowired
    private ReportService reports;

    @Autowired
    private ExportService exports;

    @Autowired
    private AuditFile audit;

    @Autowired
    private Absences absences;

    @Autowired
    private ApiClientService clients;

    @Autowired
    private AsUser users;

    @Autowired
    private CurrentScope scope;

    @Autowired
    private JdbcClient jdbc;

    /** Somebody signed in. */
    private record Somebody(UserRole role, Set<Integer> regions) {

        boolean sees(RegionCode region) {
            return regions.stream().anyMatch(number -> new RegionCode(number).contains(region));
        }

        int[] numbers() {
            return regions.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private static List<Somebody> everybody() {
        return Arrays.stream(UserRole.values())
                .flatMap(role -> SCOPES.stream().map(regions -> new Somebody(role, regions)))
                .toList();
    }

    @BeforeEach
    void postPeopleUnderBothAgreements() throws IOException {
        jdbc.sql("""
                insert into agreement select 4, 'MOU-UJI', kind, name_id, name_en, short_id, short_en, parties_id,
                       parties_en, signed_on, null from agreement where id = 1 on conflict do nothing
                """).update();
        var file = rows("MX");
        SystemIdentity.call(() -> {
            var preview = intake.stage(file, "matriks.csv", "uji", false, ProgressListener.NONE);
            assertThat(preview.rejected()).isZero();
            return preview.changesSomething()
                    ? intake.post(preview.upload(), "uji", false)
                    : new PostResult.NothingToPost();
        });
    }

    @AfterEach
    void signOut() {
        ViewTestExtension.signOut();
    }

    @Test
    void figuresAreThoseOfTheViewersRegionsAndOthersAreRefusedInWords() {
        for (var viewer : everybody()) {
            signIn(viewer);
            for (var agreement : AGREEMENTS) {
                var slice = Slice.of(agreement, PERIOD);
                var what = viewer + " " + agreement;
                var seen = indicators.breakdown(slice, Dimension.REGENCY);
                assertThat(seen).as(what).allMatch(member -> viewer.sees(RegionCode.of(member.key())));
                assertThat(trained(slice)).as(what).isEqualTo(recounted(viewer, agreement));
                assertThat(indicators.series(slice).stream()
                                .mapToLong(month -> Stage.TRAINED.of(month.counts()))
                                .sum())
                        .as(what)
                        .isEqualTo(recounted(viewer, agreement));
                refusals(viewer, slice, what);
            }
        }
    }

    private void refusals(Somebody viewer, Slice slice, String what) {
        for (var code : List.of("52", "52.03", "35", "35.15", "35.78")) {
            var asked = slice.withRegion(RegionCode.of(code));
            var parts = scope.get().intersect(RegionCode.of(code));
            var why = absences.refusal(asked, INDONESIAN).map(absence -> absence.reason());
            if (parts.isEmpty()) {
                assertThat(trained(asked)).as(what + " " + code).isZero();
                assertThat(why)
                        .as(what + " " + code)
                        .contains(viewer.regions.isEmpty() ? Reason.NO_REGIONS : Reason.OUT_OF_SCOPE);
            } else {
                assertThat(why).as(what + " " + code).isEmpty();
            }
        }
        var order = new ReportOrder("Uji", List.of(), slice, INDONESIAN);
        if (viewer.regions.isEmpty()) {
            assertThatThrownBy(() -> reports.document(order)).isInstanceOf(AccessDeniedException.class);
        } else {
            assertThat(reports.document(order).filters()).isNotEmpty();
        }
    }

    @Test
    void peopleAreReadByTheRolesOfTheTableWithinTheirRegions() {
        var permitted = AccessTable.service("RecordService.page").orElseThrow().roles();
        for (var viewer : everybody()) {
            signIn(viewer);
            assertThat(records.permitted()).isEqualTo(permitted.contains(viewer.role));
            for (var code : List.of("52.03", "35.15", "35.78")) {
                var slice = Slice.of("MOU-2025", PERIOD).withRegion(RegionCode.of(code));
                if (!permitted.contains(viewer.role)) {
                    assertThatThrownBy(() -> records.page(slice, Stage.TRAINED, 0, 10))
                            .isInstanceOf(AccessDeniedException.class);
                } else {
                    assertThat(records.page(slice, Stage.TRAINED, 0, 10).isEmpty())
                            .as(viewer + " " + code)
                            .isNotEqualTo(viewer.sees(RegionCode.of(code)));
                }
            }
        }
    }

    @Test
    void filesAreReadByTheRolesOfTheTableAndTheirRowsWithinTheSendersRegions() throws IOException {
        var permitted = AccessTable.service("IntakeService.stage").orElseThrow().roles();
        var file = rows("MY");
        for (var viewer : everybody()) {
            signIn(viewer);
            if (!permitted.contains(viewer.role)) {
                assertThatThrownBy(() -> stage(file)).as(viewer.toString()).isInstanceOf(AccessDeniedException.class);
            } else if (viewer.regions.isEmpty()) {
                assertThatThrownBy(() -> stage(file)).hasMessageContaining("no regions");
            } else {
                int upload = stage(file);
                List<RegionCode> staged =
                        SystemRows.call(() -> jdbc.sql("select region from staged_training where upload = ?")
                                .param(upload)
                                .query((row, number) -> new RegionCode(row.getInt(1)))
                                .list());
                assertThat(staged)
                        .as(viewer.toString())
                        .hasSize((int) regions().filter(viewer::sees).count() * AGREEMENTS.size())
                        .allMatch(viewer::sees);
                intake.discard(upload);
            }
        }
    }

    /** Each service that the table names behind a download, asked as everybody. */
    @Test
    void downloadsGiveTheirBytesToWhomTheTableSays() throws IOException {
        var national = new Somebody(UserRole.STAFF, Set.of(0));
        signIn(national);
        var broken = Files.writeString(
                directory.resolve("mz.csv"), String.join(",", FileKind.TRAINING.columns()) + "\nzu,kurz\n");
        int upload = stage(broken);
        var order = new ReportOrder("Uji", List.of(), Slice.of("MOU-2025", PERIOD), INDONESIAN);
        long export = exports.request(order, ReportFormat.CSV_PLAIN);
        for (var viewer : everybody()) {
            signIn(viewer);
            var what = viewer.toString();
            given(
                    what,
                    who("FetchLink").contains(viewer.role),
                    () -> audit.write(AuditFilter.USUAL, INDONESIAN, NOWHERE));
            given(
                    what,
                    who("RejectedRows").contains(viewer.role) && viewer.regions.contains(0),
                    () -> intake.fetchRejections(upload));
            given(what, !viewer.regions.isEmpty(), () -> reports.file(order, ReportFormat.CSV_PLAIN));
            if (!viewer.equals(national)) {
                assertThatThrownBy(() -> exports.write(export, NOWHERE))
                        .as(what)
                        .isInstanceOf(NoSuchElementException.class);
            }
        }
        signIn(national);
        intake.discard(upload);
        exports.remove(export);
    }

    private static Set<UserRole> who(String download) {
        return AccessTable.of("download")
                .filter(rule -> rule.entry().equals(download))
                .findAny()
                .orElseThrow()
                .roles();
    }

    private static void given(String what, boolean given, ThrowingCallable asked) {
        if (given) {
            assertThatCode(asked).as(what).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(asked).as(what).isInstanceOfAny(AccessDeniedException.class, IntakeException.class);
        }
    }

    @Test
    void backgroundWorkHasTheRightsOfWhomItIsFor() throws Exception {
        for (var viewer : everybody()) {
            signIn(viewer);
            signOut();
            var name = ViewTestExtension.username(viewer.role, viewer.numbers());
            if (viewer.regions.isEmpty()) {
                assertThatThrownBy(() -> users.call(name, () -> scope.get()))
                        .as(name)
                        .isInstanceOf(AccessDeniedException.class);
            } else {
                assertThat(users.call(name, () -> scope.get()).regions())
                        .extracting(RegionCode::value)
                        .containsExactlyElementsOf(viewer.regions);
                assertThat(scope.get().isEmpty()).isTrue();
            }
        }
    }

    @Test
    void theApiAnswersTokensWithinTheirRegionsAndNoSignIn() throws Exception {
        var api = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                .apply(springSecurity())
                .build();
        for (var regions : SCOPES.stream().filter(some -> !some.isEmpty()).toList()) {
            var token = SystemIdentity.call(() -> clients.create(
                    "mx-" + regions.hashCode() + "-" + System.nanoTime(),
                    regions.stream().map(RegionCode::new).collect(Collectors.toSet()),
                    30,
                    "uji"));
            for (var agreement : AGREEMENTS) {
                for (var code : List.of("ID", "52.03", "35.15", "35.78")) {
                    var seen = new Somebody(UserRole.MINISTER, regions);
                    boolean some = code.equals("ID") || seen.sees(RegionCode.of(code));
                    assertThat(status(api, address(agreement, code), token))
                            .as("%s %s %s", regions, agreement, code)
                            .isEqualTo(some ? 200 : 403);
                }
            }
        }
        for (var path : AccessTable.entries("address")) {
            var open = AccessTable.of("address")
                    .anyMatch(rule -> rule.entry().equals(path) && rule.who().equals("anybody"));
            if (path.startsWith("/api")) {
                assertThat(status(api, path.replace("{code}", "DILATIH").replace("**", "lain"), "tebakan"))
                        .as(path)
                        .isEqualTo(open ? 200 : 401);
            }
        }
    }

    private static String address(String agreement, String code) {
        return "/api/v1/indicators/DILATIH?perjanjian=%s&periode=2026-01..2026-03%s"
                .formatted(agreement, code.equals("ID") ? "" : "&wilayah=" + code);
    }

    private static int status(MockMvc api, String path, String token) throws Exception {
        return api.perform(get(path).header("Authorization", "Bearer " + token))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private long trained(Slice slice) {
        return Stage.TRAINED.of(indicators.totals(slice).counts());
    }

    private long recounted(Somebody viewer, String agreement) {
        return SystemRows.call(() -> jdbc.sql("""
                        select j.region from journey j join agreement a on a.id = j.agreement
                        where a.code = :agreement and j.trained_on >= '2026-01-01' and j.trained_on < '2026-04-01'
                        """)
                        .param("agreement", agreement)
                        .query((row, number) -> new RegionCode(row.getInt(1)))
                        .list())
                .stream()
                .filter(viewer::sees)
                .count();
    }

    private void signIn(Somebody viewer) {
        ViewTestExtension.signIn(context, viewer.role, "id", viewer.numbers());
    }

    private int stage(Path file) {
        return intake.stage(file, "matriks.csv", "uji", false, ProgressListener.NONE)
                .upload();
    }

    private static Stream<RegionCode> regions() {
        return Stream.of("35.78", "35.15", "52.03").map(RegionCode::of);
    }

    /** One person in each regency under each agreement. */
    private Path rows(String prefix) throws IOException {
        var text = new StringBuilder(String.join(",", FileKind.TRAINING.columns()) + "\n");
        int person = 0;
        for (var agreement : AGREEMENTS) {
            for (var region : regions().toList()) {
                text.append(ROW.formatted(prefix + "-" + ++person, person, region, agreement));
            }
        }
        return Files.writeString(directory.resolve(prefix + ".csv"), text);
    }
}
