/** Whether the data are there: which source has sent which month, on time or not, and what is known to break a series. */
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "changelog",
            "component",
            "database",
            "document",
            "doubt",
            "filter",
            "home",
            "indicator",
            "journey",
            "language",
            "period",
            "region",
            "report",
            "security",
            "source",
            "wording"
        })
@NullMarked
package id.sinergi.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
