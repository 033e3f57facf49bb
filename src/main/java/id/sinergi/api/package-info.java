/** The figures for other systems: a read API with a token and a region scope for each client. */
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "database",
            "indicator",
            "language",
            "period",
            "person",
            "region",
            "security",
            "suppress"
        })
@NullMarked
package id.sinergi.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
