/** What those responsible say and do about a status that is not good, and what the other ministry says of it. */
@ApplicationModule(
        allowedDependencies = {"agreement", "audit", "database", "indicator", "language", "period", "region", "security"
        })
@NullMarked
package id.sinergi.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
