/** What changed between two states of the data: which figures, where, by which batch and for which cause. */
@ApplicationModule(
        allowedDependencies = {
            "chart",
            "choice",
            "component",
            "document",
            "filter",
            "indicator",
            "journey",
            "language",
            "region",
            "report",
            "visit",
            "wording"
        })
@NullMarked
package id.sinergi.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
