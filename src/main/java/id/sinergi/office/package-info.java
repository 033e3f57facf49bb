/** Documents as workbooks, slides and CSV, with charts that stay editable. */
@ApplicationModule(allowedDependencies = {"chart", "document", "language"})
@NullMarked
package id.sinergi.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
