/** When users were here and what was the newest data then, so that each is told what has come in since. */
@ApplicationModule(allowedDependencies = {"indicator", "security"})
@NullMarked
package id.sinergi.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
