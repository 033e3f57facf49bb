/** Agreements between the ministries, their targets, and the rules of achievement and status. */
@ApplicationModule(allowedDependencies = {"language", "period", "region", "revision"})
@NullMarked
package id.sinergi.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
