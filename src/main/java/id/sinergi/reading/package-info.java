/** How a sender's file is to be read: which heading means which column, how dates and numbers are written, what words stand for; proposed, asked once and remembered. */
@ApplicationModule(allowedDependencies = {"audit", "catalog", "language", "person", "region", "row", "source"})
@NullMarked
package id.sinergi.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
