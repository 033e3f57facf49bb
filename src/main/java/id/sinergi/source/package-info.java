/** An uploaded file as rows of text, whatever its format, and why a file or a row cannot be read. */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package id.sinergi.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
