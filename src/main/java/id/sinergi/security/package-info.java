/** Users, roles, region scopes, sign-in and the audit log. */
@ApplicationModule(allowedDependencies = {"component", "demo", "language", "region"})
@NullMarked
package id.sinergi.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
