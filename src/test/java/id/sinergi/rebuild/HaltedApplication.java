package id.sinergi.rebuild;

import id.sinergi.NationalStaff.Factory;
import id.sinergi.SinergiApplication;
import id.sinergi.database.FaultyStatements;
import id.sinergi.security.UserRole;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * {@code DEED NUMBER AT}: a process of its own that attaches to a running server, begins a deed and is gone before its
 * n-th statement, as if by SIGKILL. Ends with 0 where nothing was left to strike, and the deed is done.
 */
final class HaltedApplication {

    /** What a shell says of a process that was killed. */
    static final int KILLED = 137;

    private HaltedApplication() {}

    static void main(String[] args) {
        var deed = Deed.valueOf(args[0]);
        int number = Integer.parseInt(args[1]);
        int at = Integer.parseInt(args[2]);
        try (var application = new SpringApplicationBuilder(SinergiApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .initializers(context -> ((GenericApplicationContext) context).registerBean(FaultyStatements.class))
                .properties("spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration")
                .run("--sinergi.approval.required=false", "--sinergi.small-cells.threshold=1")) {
            SecurityContextHolder.getContext()
                    .setAuthentication(
                            Factory.authentication(deed == Deed.APPROVE ? UserRole.MANAGER : UserRole.STAFF));
            application
                    .getBean(FaultyStatements.class)
                    .with(
                            at,
                            connection -> Runtime.getRuntime().halt(KILLED),
                            () -> deed.run(application.getBeanFactory(), number));
        }
    }
}
