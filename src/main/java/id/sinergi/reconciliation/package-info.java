/** The two ministries' lists and the published statistics side by side, and what of each is missing in the other. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "audit",
            "catalog",
            "chart",
            "component",
            "dispute",
            "document",
            "filter",
            "indicator",
            "journey",
            "lag",
            "language",
            "period",
            "region",
            "report",
            "security",
            "statistics",
            "suppress",
            "waiting",
            "wording"
        })
@NullMarked
package id.sinergi.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
