/** The audit log: who did what to whom, when, from where and with what outcome, as a chain that shows what was tampered with. */
@ApplicationModule(allowedDependencies = {"command", "component", "document", "language", "office", "work"})
@NullMarked
package id.sinergi.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
