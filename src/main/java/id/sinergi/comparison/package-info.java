/** Regions, sectors, centres, agreements or periods of a slice side by side on the same scales. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "catalog",
            "chart",
            "component",
            "document",
            "filter",
            "indicator",
            "judgement",
            "language",
            "lens",
            "origin",
            "period",
            "region",
            "report",
            "subject",
            "suppress",
            "wording"
        })
@NullMarked
package id.sinergi.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
