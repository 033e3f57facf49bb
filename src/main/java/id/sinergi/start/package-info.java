/** What is done and checked before the first request is answered, and how a start is refused. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.sinergi.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
