/** How users come in and stay in: pages for signing in, limits for guessing, devices, sessions, second factors and links. */
@ApplicationModule(allowedDependencies = {"audit", "component", "database", "language", "person", "security", "start"})
@NullMarked
package id.sinergi.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
