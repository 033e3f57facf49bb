/** Where a figure comes from: what it counts, the batches that made it, and what it was after each of them. */
@ApplicationModule(
        allowedDependencies = {
            "catalog",
            "change",
            "chart",
            "choice",
            "citation",
            "component",
            "document",
            "filter",
            "indicator",
            "language",
            "period",
            "region",
            "report",
            "roster",
            "row",
            "wording"
        })
@NullMarked
package id.sinergi.origin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
