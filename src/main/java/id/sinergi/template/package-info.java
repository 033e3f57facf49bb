/** Empty files of each kind to fill in, with the codes that their columns may hold, and these codes as files. */
@ApplicationModule(allowedDependencies = {"agreement", "catalog", "document", "language", "office", "region", "row"})
@NullMarked
package id.sinergi.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
