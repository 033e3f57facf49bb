package id.sinergi.database;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Lets {@link SecurityContextHolder} keep who is signed in where the test's own Spring context looks for it: each
 * context brings a holder of its own, and the one started last would be used for all.
 */
final class SecurityOfContext extends AbstractTestExecutionListener {

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        // An application that starts sees what it would see in earnest; between its steps the test reads every table.
        RowGuard.otherwise(null);
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifUnique(SecurityContextHolder::setContextHolderStrategy);
        RowGuard.otherwise(VisibleRows.SYSTEM);
    }
}
