/** Turns a source's person number into a keyed hash, so that people are counted once and never known. */
@ApplicationModule(
        displayName = "Person",
        allowedDependencies = {"audit", "command", "database", "language", "start"})
@NullMarked
package id.sinergi.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
