/** Main layout, navigation, About page and error views; no other module imports it. */
@ApplicationModule(allowedDependencies = {"component", "database", "indicator", "language", "security"})
@NullMarked
package id.sinergi.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
