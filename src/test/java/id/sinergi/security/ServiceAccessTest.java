package id.sinergi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.sinergi.database.PostgresTest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Services ask for permission themselves: a screen that forgets to hide a button opens nothing. */
@PostgresTest
class ServiceAccessTest {

    private static final Set<String> TOGETHER = Set.of(
            "id.sinergi.cohort",
            "id.sinergi.comparison",
            "id.sinergi.dashboard",
            "id.sinergi.finding",
            "id.sinergi.matrix",
            "id.sinergi.waiting");

    private static final Set<UserRole> ALL = EnumSet.allOf(UserRole.class);
    private static final Set<UserRole> DATA = EnumSet.of(UserRole.STAFF, UserRole.ADMINISTRATOR);
    private static final Set<UserRole> RECORDS = EnumSet.of(UserRole.MANAGER, UserRole.STAFF, UserRole.ADMINISTRATOR);
    private static final Set<UserRole> ADMINISTRATION = EnumSet.of(UserRole.ADMINISTRATOR);

    /** Who may call what; a class stands for those of its methods that are not named. */
    private static final Map<String, Set<UserRole>> PERMITTED = Map.ofEntries(
            Map.entry("IntakeService", DATA),
            Map.entry("IntakeService.batches", ALL),
            Map.entry("IntakeService.batch", ALL),
            Map.entry("IntakeService.batchCount", ALL),
            Map.entry("IntakeJobs", DATA),
            Map.entry("RecordService", RECORDS),
            Map.entry("SavedViewService", ALL),
            Map.entry("TourService", ALL),
            Map.entry("UserAdministration", ADMINISTRATION),
            Map.entry("ApiClientService", ADMINISTRATION),
            Map.entry("AuditTrail", ADMINISTRATION),
            Map.entry("AuditFile", ADMINISTRATION));

    /** Methods, or whole classes, that ask for no role; whoever adds one says here why that is safe. */
    private static final Set<String> OPEN = Set.of(
            // work of one transaction of IntakeService, which asks
            "Ledger.enter",
            "Ledger.announce",
            // work of a rebuild, which only the start and the command line begin
            "Ledger.count",
            "Ledger.replaced",
            "RecordPosting.rulesFingerprint",
            "RecordPosting.derive",
            // pages of journeys, asked for by RecordService, which asks
            "JourneyReader",
            "PersonKeys",
            "RecordPosting.compare",
            "RecordPosting.post",
            "RecordPosting.revert",
            "RecordPosting.unmatched",
            // figures within the viewer's scope, no people
            "RecordService.groups",
            // whether the viewer may look at people
            "RecordService.permitted",
            // targets are no secret; those of a slice are cut to the viewer's scope
            "TargetService.find",
            "SliceTargetService.find",
            // puts together what IndicatorService answers within the viewer's scope
            "JudgedRegions",
            "IndicatorFigures",
            "IndicatorMap",
            "IndicatorRanking",
            "IndicatorTrend",
            "Ripeness",
            // the viewer's own briefings, editions, exports and schedules, and documents of what the viewer may see
            "BriefingService",
            "EditionService",
            "ExportService",
            "ReportService",
            "ScheduleService",
            // everybody leaves traces, and sets the own language
            "AuditLog.enter",
            "AuditLog.enterReading",
            "ViewerSettings.changeLocale");

    @Autowired
    private ApplicationContext context;

    private record Call(Object service, Method method) {

        String name() {
            return AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName();
        }

        boolean isGuarded() {
            return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                    || AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), PreAuthorize.class);
        }

        /** What calling it without arguments throws; the guard stands before anything looks at them. */
        @Nullable
        Throwable refusal() {
            var thrown = catchThrowable(() -> method.invoke(service, arguments()));
            return thrown instanceof InvocationTargetException wrapped ? wrapped.getCause() : thrown;
        }

        private Object[] arguments() {
            return Arrays.stream(method.getParameterTypes())
                    .map(type -> type == int.class ? (Object) 0 : type == boolean.class ? false : null)
                    .toArray();
        }
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aRoleThatIsNotPermittedIsRefusedAndSoIsNobody() {
        var guarded = calls().filter(Call::isGuarded).toList();
        assertThat(guarded).hasSizeGreaterThan(15);
        for (var call : guarded) {
            SecurityContextHolder.clearContext();
            assertThat(call.refusal()).as(call.name()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
            for (var role : EnumSet.complementOf(EnumSet.copyOf(permitted(call.name())))) {
                signIn(role);
                assertThat(call.refusal()).as("%s by %s", call.name(), role).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void whatAsksForNoRoleIsNamedHereWithTheReason() {
        assertThat(calls().filter(call -> !call.isGuarded())
                        .map(Call::name)
                        .map(name -> OPEN.contains(service(name)) ? service(name) : name)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(OPEN);
    }

    private static Set<UserRole> permitted(String method) {
        var roles = PERMITTED.getOrDefault(method, PERMITTED.get(service(method)));
        assertThat(roles).as("who may call %s", method).isNotNull();
        return roles;
    }

    private static String service(String method) {
        return method.substring(0, method.indexOf('.'));
    }

    private Stream<Call> calls() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service ->
                        Modifier.isPublic(AopUtils.getTargetClass(service).getModifiers()))
                .filter(service ->
                        AopUtils.getTargetClass(service).getPackageName().startsWith("id.sinergi"))
                // Puts together what the services below it answer, and reaches no database: ArchitectureTest.
                .filter(service ->
                        !TOGETHER.contains(AopUtils.getTargetClass(service).getPackageName()))
                .flatMap(service -> Arrays.stream(
                                AopUtils.getTargetClass(service).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new Call(service, method)));
    }

    private static void signIn(UserRole role) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "uji", "", AuthorityUtils.createAuthorityList("ROLE_" + role)));
    }
}
