/** How long people wait from one stage of their journey to the next, and what became of those who finished together. */
@ApplicationModule(allowedDependencies = {"agreement", "indicator", "journey", "period", "region"})
@NullMarked
package id.sinergi.lag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
