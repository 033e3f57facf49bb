/** The code lists of the programme: sectors, destinations, placement schemes, training centres, KBLI divisions. */
@ApplicationModule(allowedDependencies = {"language", "region"})
@NullMarked
package id.sinergi.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
