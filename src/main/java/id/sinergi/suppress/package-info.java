/**
 * The one place where small cells are kept from viewers who may read no records, beneath screens, files, API and mail.
 */
@ApplicationModule(allowedDependencies = {"indicator", "period", "person", "region", "security"})
@NullMarked
package id.sinergi.suppress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
