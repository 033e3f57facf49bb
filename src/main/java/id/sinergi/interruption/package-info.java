/** Files that were being read, asked about or posted when the server stopped, told to whoever did that. */
@ApplicationModule(allowedDependencies = {"audit", "language", "start"})
@NullMarked
package id.sinergi.interruption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
