package id.sinergi.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.sinergi.database.PostgresTest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The table of rules names every way in and out that there is, and no other: a new one has no place to hide. */
@PostgresTest
class AccessTableTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern JOB = Pattern.compile("\\bjobs\\s*\\.(?:queue|every)\\(\\s*\"([a-z-]+)\"");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping addresses;

    @Test
    void everyPageHasItsRuleAndAsksForTheRolesOfIt() {
        var found = pages();
        assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(AccessTable.entries("route"));
        AccessTable.of("route")
                .forEach(rule -> assertThat(roles(Objects.requireNonNull(found.get(rule.entry()))))
                        .as("roles of page %s", rule.entry())
                        .isEqualTo(rule.roles()));
    }

    @Test
    void everyAddressThatIsNoPageHasItsRule() {
        var found = addresses.getHandlerMethods().entrySet().stream()
                .filter(mapped -> mapped.getValue().getBeanType().getName().startsWith("id.sinergi"))
                .flatMap(mapped -> mapped.getKey().getPatternValues().stream())
                .collect(Collectors.toSet());
        assertThat(found).containsExactlyInAnyOrderElementsOf(AccessTable.entries("address"));
    }

    @Test
    void everyDownloadHasItsRuleAndTakesItsBytesFromTheServiceOfIt() throws IOException {
        var found = classesThatMention("\\bDownloadEvent\\b");
        assertThat(found).containsExactlyInAnyOrderElementsOf(AccessTable.entries("download"));
        AccessTable.of("download")
                .forEach(rule -> assertThat(AccessTable.service(rule.example()))
                        .as("the service behind %s", rule.entry())
                        .isPresent());
    }

    @Test
    void everyKindOfWorkInTheBackgroundHasItsRule() throws IOException {
        var found = new TreeSet<String>();
        try (var sources = Files.walk(SOURCES)) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                JOB.matcher(Files.readString(source)).results().forEach(job -> found.add(job.group(1)));
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(AccessTable.entries("job"));
    }

    @Test
    void everySenderOfMailHasItsRule() throws IOException {
        assertThat(classesThatMention("\\bJavaMailSender\\b|\\bBriefingMail mail\\b"))
                .containsExactlyInAnyOrderElementsOf(AccessTable.entries("mail"));
    }

    private static Set<String> classesThatMention(String what) throws IOException {
        var pattern = Pattern.compile(what);
        var found = new TreeSet<String>();
        try (var sources = Files.walk(SOURCES)) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                if (pattern.matcher(Files.readString(source)).find()) {
                    found.add(source.getFileName().toString().replace(".java", ""));
                }
            }
        }
        return found;
    }

    /** Those of the product; the gallery is of the development profile. */
    private static Map<String, Class<?>> pages() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("id.sinergi").stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .filter(page -> page.getAnnotation(Route.class).registerAtStartup())
                .collect(
                        Collectors.toMap(page -> page.getAnnotation(Route.class).value(), page -> page));
    }

    private static Set<UserRole> roles(Class<?> page) {
        if (page.isAnnotationPresent(AnonymousAllowed.class)) {
            return Set.of();
        }
        var named = page.getAnnotation(RolesAllowed.class);
        if (named == null) {
            assertThat(page).hasAnnotation(PermitAll.class);
            return EnumSet.allOf(UserRole.class);
        }
        return Arrays.stream(named.value()).map(UserRole::valueOf).collect(Collectors.toSet());
    }
}
