/**
 * What anybody may ask before it is known who they are: how often, how much and for how long. No session and no thread
 * is given to a stranger who does not get to the point, and every answer carries the headers that protect its reader.
 */
@ApplicationModule(allowedDependencies = {"component", "database", "language"})
@NullMarked
package id.sinergi.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
