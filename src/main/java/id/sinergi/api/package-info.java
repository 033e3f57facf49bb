/** The API for other systems, with a token and a region scope for each: figures to read, and files from those that may send. */
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "database",
            "gate",
            "inbox",
            "indicator",
            "intake",
            "journey",
            "language",
            "period",
            "person",
            "reconciliation",
            "region",
            "security",
            "sender",
            "source",
            "statistics",
            "suppress"
        })
@NullMarked
package id.sinergi.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
