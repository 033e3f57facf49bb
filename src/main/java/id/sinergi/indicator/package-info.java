/** The one door to every programme figure: indicators, slices, the delta ledger and the cells. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "audit",
            "catalog",
            "database",
            "journey",
            "period",
            "person",
            "region",
            "security"
        })
@NullMarked
package id.sinergi.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
