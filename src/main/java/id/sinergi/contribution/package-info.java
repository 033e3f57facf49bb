/** Explains the change of a figure by what its members contributed to it. */
@ApplicationModule(allowedDependencies = {"indicator"})
@NullMarked
package id.sinergi.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
