package id.sinergi.security;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Counts the whole country exactly, whoever is present, under the agreements that the viewer sees: which cells are hidden
 * must not depend on who asks. Whoever uses it applies the viewer's scope to the answer. The security context stays as it is, since a page's session would win over
 * another one.
 */
@Component
public class WholeCountry {

    private static final ScopedValue<Object> COUNTING = ScopedValue.newInstance();

    public <T> T call(Supplier<T> count) {
        return ScopedValue.where(COUNTING, new Object()).call(count::get);
    }

    static boolean isCounting() {
        return COUNTING.isBound();
    }

    /** Stands for the count that goes on, on behalf of one viewer. */
    static Object count() {
        return COUNTING.get();
    }
}
