/** Months, triwulan, semesters, years and ranges of them. */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package id.sinergi.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
