/** Published figures of both ministries with their vintages. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.sinergi.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
