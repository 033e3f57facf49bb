/** A matrix that can be turned: two of sector, destination, region, centre, sex and time against each other. */
@ApplicationModule(
        allowedDependencies = {
            "chart",
            "component",
            "document",
            "filter",
            "indicator",
            "lag",
            "language",
            "lens",
            "period",
            "person",
            "region",
            "report",
            "subject",
            "wording"
        })
@NullMarked
package id.sinergi.matrix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
