/**
 * Gives the application its PostgreSQL: an embedded server with durable settings by default, an external one where the
 * environment names it.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"start"})
@NullMarked
package id.sinergi.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
