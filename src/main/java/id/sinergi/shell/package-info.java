/** Main layout, navigation, About page and error views; imported by nobody. */
@ApplicationModule(allowedDependencies = {"component", "language", "region", "security"})
@NullMarked
package id.sinergi.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
