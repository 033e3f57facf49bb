/** Files made in the background for their owner, who fetches them later. */
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "document",
            "edition",
            "indicator",
            "language",
            "office",
            "period",
            "person",
            "region",
            "report",
            "security",
            "work"
        })
@NullMarked
package id.sinergi.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
