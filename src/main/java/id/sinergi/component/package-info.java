/** Shared Flow pieces without domain: tiles, badges, filters, tile map, empty states. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.sinergi.component;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
