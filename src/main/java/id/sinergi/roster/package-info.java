/** The people and training groups behind a figure of a regency as lists on a page, for those who may read records. */
@ApplicationModule(allowedDependencies = {"catalog", "component", "indicator", "language"})
@NullMarked
package id.sinergi.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
