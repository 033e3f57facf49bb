package id.sinergi;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import id.sinergi.region.AgreementScope;
import id.sinergi.security.Ministry;
import id.sinergi.security.UserAdministration;
import id.sinergi.security.UserForm;
import id.sinergi.security.UserRole;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kotlin.jvm.functions.Function0;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.util.ClassUtils;

/** Signs the viewer of a {@link ViewTest} in, opens the page, and closes it after the test. */
public class ViewTestExtension implements BeforeEachCallback, AfterEachCallback {

    private static final Routes ROUTES = routes();

    @Override
    public void beforeEach(ExtensionContext test) {
        var wanted = AnnotationSupport.findAnnotation(test.getTestMethod(), ViewTest.class)
                .or(() -> AnnotationSupport.findAnnotation(test.getTestClass(), ViewTest.class))
                .orElseThrow();
        var context = SpringExtension.getApplicationContext(test);
        var agreements = AgreementScope.ofText(String.join(",", wanted.agreements()));
        open(context, signIn(context, wanted.role(), wanted.language(), agreements, wanted.regions()));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        close();
        signOut();
    }

    /** Closes the page that was opened. */
    public static void close() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
    }

    /** The name of the user whom such an annotation signs in. */
    public static String username(UserRole role, int... regions) {
        var places = Arrays.stream(regions).mapToObj(String::valueOf).collect(Collectors.joining("."));
        return "%s-%s".formatted(role.name().toLowerCase(Locale.ROOT), places.isEmpty() ? "tanpa" : places);
    }

    /** Signs such a viewer in on this thread, without a page; without a password too, which takes a core to hash. */
    public static Authentication signIn(ApplicationContext context, UserRole role, String language, int... regions) {
        return signIn(context, role, language, AgreementScope.EVERYTHING, regions);
    }

    /** The same of a viewer who sees these agreements. */
    public static Authentication signIn(
            ApplicationContext context, UserRole role, String language, AgreementScope agreements, int... regions) {
        enter(
                context,
                UsernamePasswordAuthenticationToken.authenticated(
                        "uji", "", AuthorityUtils.createAuthorityList("ROLE_ADMINISTRATOR")));
        var name = username(role, regions);
        context.getBean(UserAdministration.class)
                .save(new UserForm(
                        name, name, role, Ministry.BOTH, regions(regions), agreements, language, true, null));
        var viewer = context.getBean(UserDetailsService.class).loadUserByUsername(name);
        var authentication = UsernamePasswordAuthenticationToken.authenticated(viewer, null, viewer.getAuthorities());
        enter(context, authentication);
        return authentication;
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Opens a page as a user who was signed in. */
    public static void open(ApplicationContext context, Authentication viewer) {
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.setUserPrincipalInt(viewer);
            request.setUserInRole((principal, role) -> viewer.getAuthorities().stream()
                    .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
            return request;
        });
        Function0<UI> page = UI::new;
        MockVaadin.setup(page, new MockSpringServlet(ROUTES, context, page));
    }

    /** Views are package-private, which Karibu's own search passes over. */
    private static Routes routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
        var routes = new Routes();
        for (var found : scanner.findCandidateComponents("id.sinergi")) {
            var view = ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null);
            routes.getRoutes().add(view.asSubclass(Component.class));
        }
        return routes;
    }

    /** Each application context keeps who is signed in by itself; the one asked now is the one that counts. */
    static void enter(ApplicationContext context, Authentication authentication) {
        context.getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
    }

    private static Set<Integer> regions(int... numbers) {
        return Arrays.stream(numbers).boxed().collect(Collectors.toSet());
    }
}
