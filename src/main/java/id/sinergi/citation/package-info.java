/** Figures that were handed out in a file, under a short code by which they are found again and compared with today's. */
@ApplicationModule(allowedDependencies = {"indicator", "period", "region", "security"})
@NullMarked
package id.sinergi.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
