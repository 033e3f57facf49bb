package id.sinergi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.sinergi.database.PostgresTest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
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

/** Services ask for the roles of the table themselves: a screen that forgets to hide a button opens nothing. */
@PostgresTest
class ServiceAccessTest {

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
    void whatAsksForNoRoleIsSaidToWithTheReason() {
        assertThat(calls().filter(call -> !call.isGuarded()).map(Call::name))
                .allSatisfy(name -> assertThat(AccessTable.service(name))
                        .as("the rule of %s in %s", name, AccessTable.FILE)
                        .hasValueSatisfying(rule -> assertThat(rule.who()).isEqualTo("inside")));
    }

    @Test
    void noRuleIsAboutAServiceThatIsNotThere() {
        var found = calls().map(Call::name)
                .flatMap(name -> Stream.of(name, service(name)))
                .collect(Collectors.toSet());
        assertThat(found).containsAll(AccessTable.entries("service"));
    }

    private static Set<UserRole> permitted(String method) {
        var rule = AccessTable.service(method);
        assertThat(rule).as("the rule of %s in %s", method, AccessTable.FILE).isPresent();
        assertThat(rule.get().roles()).as("who may call %s", method).isNotEmpty();
        return rule.get().roles();
    }

    private static String service(String method) {
        return method.substring(0, method.indexOf('.'));
    }

    private Stream<Call> calls() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service ->
                        AopUtils.getTargetClass(service).getPackageName().startsWith("id.sinergi"))
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
