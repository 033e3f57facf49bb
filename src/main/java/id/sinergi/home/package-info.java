/** The page that a viewer sees first, put together for each role from what other modules bring, and the tour of it. */
@ApplicationModule(allowedDependencies = {"audit", "component", "language", "security"})
@NullMarked
package id.sinergi.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
