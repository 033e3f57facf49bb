/** Users, roles, region scopes and sign-in. */
@ApplicationModule(
        allowedDependencies = {"audit", "changelog", "component", "database", "demo", "language", "region", "start"})
@NullMarked
package id.sinergi.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
