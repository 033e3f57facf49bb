/** The page about cohorts: of those who finished together, who was certified and placed, and how soon. */
@ApplicationModule(
        allowedDependencies = {
            "chart",
            "component",
            "document",
            "filter",
            "indicator",
            "journey",
            "lag",
            "language",
            "origin",
            "period",
            "person",
            "report",
            "subject",
            "wording"
        })
@NullMarked
package id.sinergi.cohort;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
