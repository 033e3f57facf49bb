/** All indicators of an agreement on one page, with why they stand so and what is done, beside the time before. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "assessment",
            "audit",
            "chart",
            "component",
            "dashboard",
            "document",
            "filter",
            "followup",
            "indicator",
            "judgement",
            "language",
            "lens",
            "origin",
            "period",
            "region",
            "report",
            "security",
            "subject",
            "wording"
        })
@NullMarked
package id.sinergi.stocktake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
