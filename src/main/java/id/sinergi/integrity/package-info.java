/** Seals: a chain of hashes over what each batch wrote, which shows what was altered, added or removed since. */
@ApplicationModule(
        allowedDependencies = {"component", "database", "indicator", "language", "person", "security", "start", "work"})
@NullMarked
package id.sinergi.integrity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
