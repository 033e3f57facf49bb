/** Training, certification and placement records as revisions, and the journey of each person derived from them. */
@ApplicationModule(allowedDependencies = {"catalog", "database", "person", "revision"})
@NullMarked
package id.sinergi.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
