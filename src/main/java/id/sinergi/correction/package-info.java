/** Rejected rows as their sender wrote them: sealed, given back with the reasons, until they are fixed or dismissed. */
@ApplicationModule(
        allowedDependencies = {"database", "document", "language", "office", "person", "row", "source", "work"})
@NullMarked
package id.sinergi.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
