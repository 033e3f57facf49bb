/** Keeps who asked for figures to be changed and who decided on it; what is decided about belongs to the intake. */
@ApplicationModule(allowedDependencies = {"audit", "region", "source"})
@NullMarked
package id.sinergi.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
