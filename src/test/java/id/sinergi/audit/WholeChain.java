package id.sinergi.audit;

import org.springframework.context.ApplicationContext;

/** For tests of other modules: whether every entry of the audit log is as it was entered. */
public final class WholeChain {

    private WholeChain() {}

    public static boolean isWhole(ApplicationContext context) {
        return context.getBean(AuditChain.class).verify(null).first() == null;
    }
}
