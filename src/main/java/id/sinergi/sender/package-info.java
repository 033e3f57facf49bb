/** Who sends files and numbers their rows: a ministry as a whole, or a centre or office of one. */
@ApplicationModule(allowedDependencies = {"audit", "catalog", "component", "language", "source"})
@NullMarked
package id.sinergi.sender;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
