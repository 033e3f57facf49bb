/** Users, roles, region scopes and sign-in. */
@ApplicationModule(allowedDependencies = {"audit", "component", "demo", "language", "region"})
@NullMarked
package id.sinergi.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
