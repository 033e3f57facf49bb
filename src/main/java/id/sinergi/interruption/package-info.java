/** Files that were being read or asked about when the server stopped, told to whoever sent them. */
@ApplicationModule(allowedDependencies = {"audit", "language", "start"})
@NullMarked
package id.sinergi.interruption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
