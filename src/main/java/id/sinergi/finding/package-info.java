/** What a fixed rule found in the figures of a slice, the most people first, and where to look at it. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "choice",
            "component",
            "document",
            "filter",
            "followup",
            "indicator",
            "judgement",
            "lag",
            "language",
            "origin",
            "period",
            "region",
            "report",
            "security",
            "subject",
            "wording"
        })
@NullMarked
package id.sinergi.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
