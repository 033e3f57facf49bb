/** Published figures of both ministries with their vintages. */
@ApplicationModule(allowedDependencies = {"catalog", "language", "period", "region"})
@NullMarked
package id.sinergi.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
