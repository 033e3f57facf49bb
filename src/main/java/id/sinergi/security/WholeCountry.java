package id.sinergi.security;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Counts the whole country exactly, whoever is present: which cells are hidden must not depend on who asks. Whoever uses
 * it applies the viewer's scope to the answer. The security context stays as it is, since a page's session would win over
 * another one.
 */
@Component
public class WholeCountry {

    private static final ScopedValue<Boolean> COUNTING = ScopedValue.newInstance();

    public <T> T call(Supplier<T> count) {
        return ScopedValue.where(COUNTING, true).call(count::get);
    }

    static boolean isCounting() {
        return COUNTING.isBound();
    }
}
