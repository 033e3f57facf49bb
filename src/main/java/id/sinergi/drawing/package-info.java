/** Plots and figures drawn on a canvas, and documents as pictures. */
@ApplicationModule(allowedDependencies = {"chart", "document"})
@NullMarked
package id.sinergi.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
