/** Rows that are kept as revisions: what each batch said of a key, and what is true once a batch is taken back. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.sinergi.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
