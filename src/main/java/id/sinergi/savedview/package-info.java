/** Addresses that a user keeps under a name, shares with a role, or sees first. */
@ApplicationModule(allowedDependencies = {"audit", "component", "security"})
@NullMarked
package id.sinergi.savedview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
