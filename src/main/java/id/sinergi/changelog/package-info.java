/** What users' rights, lists, breaks, settings and definitions were on any day, who changed them, and the way back. */
@ApplicationModule(
        allowedDependencies = {"audit", "component", "document", "language", "office", "region", "source", "start"})
@NullMarked
package id.sinergi.changelog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
