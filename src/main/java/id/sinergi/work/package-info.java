/** Work done in the background: each piece once, on whichever node is free, and again after a crash. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.sinergi.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
