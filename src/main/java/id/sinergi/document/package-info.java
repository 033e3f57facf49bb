/** What a report says, whatever the file: its sections, tables, plots, figures and words. */
@ApplicationModule(allowedDependencies = {"agreement", "chart", "language"})
@NullMarked
package id.sinergi.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
