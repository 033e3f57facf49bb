/** Documents as PDF: pages with their numbers, flowing text, and the tags that a screen reader follows. */
@ApplicationModule(allowedDependencies = {"chart", "document", "drawing"})
@NullMarked
package id.sinergi.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
