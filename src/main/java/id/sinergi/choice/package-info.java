/** Which indicator a page is about, on which scale its map and ranking show it, and how an address says so. */
@ApplicationModule(allowedDependencies = {"indicator"})
@NullMarked
package id.sinergi.choice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
