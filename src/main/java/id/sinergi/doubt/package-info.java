/** What is likely wrong in a file although each of its rows can be read. */
@ApplicationModule(allowedDependencies = {"database", "journey", "person", "source"})
@NullMarked
package id.sinergi.doubt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
