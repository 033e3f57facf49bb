/** Published figures of ministries and press with all their vintages: context beside the programme, never part of it. */
@ApplicationModule(
        allowedDependencies = {
            "catalog",
            "chart",
            "component",
            "document",
            "indicator",
            "language",
            "period",
            "person",
            "region",
            "report",
            "row",
            "wording"
        })
@NullMarked
package id.sinergi.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
