/** Runs a command of the command line in what it needs of the application, and says how it failed in a sentence. */
@ApplicationModule(allowedDependencies = {"database", "language", "start"})
@NullMarked
package id.sinergi.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
