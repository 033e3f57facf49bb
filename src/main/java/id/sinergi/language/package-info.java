/** Names in both languages and the way figures, dates and periods are written. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.sinergi.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
