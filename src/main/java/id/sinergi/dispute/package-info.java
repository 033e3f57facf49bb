/** Cases: differences between two numbers with cause, owner, due date and what was agreed; while open, they put figures in doubt. */
@ApplicationModule(allowedDependencies = {"audit", "database", "indicator", "period", "region", "security"})
@NullMarked
package id.sinergi.dispute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
