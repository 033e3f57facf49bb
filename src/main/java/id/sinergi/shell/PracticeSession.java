package id.sinergi.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** A session that no browser has: nobody can come back to it. */
final class PracticeSession extends VaadinSession {

    private static final long serialVersionUID = 1L;

    private final ReentrantLock lock = new ReentrantLock();

    PracticeSession(VaadinService service) {
        super(service);
    }

    @Override
    public Lock getLockInstance() {
        return lock;
    }

    /** Without address, body, cookies or headers. */
    VaadinRequest request() {
        return (VaadinRequest) Proxy.newProxyInstance(
                VaadinRequest.class.getClassLoader(),
                new Class<?>[] {VaadinRequest.class},
                (request, asked, arguments) -> answer(asked));
    }

    private @Nullable Object answer(Method asked) {
        return switch (asked.getName()) {
            case "getUserPrincipal" -> SecurityContextHolder.getContext().getAuthentication();
            case "getService" -> getService();
            case "getLocale" -> Locale.of("id");
            default -> nothing(asked.getReturnType());
        };
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == int.class ? 0 : null;
    }
}
