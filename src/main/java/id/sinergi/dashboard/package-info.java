/** The views that ministers and managers read. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "catalog",
            "chart",
            "component",
            "document",
            "export",
            "indicator",
            "journey",
            "language",
            "period",
            "region",
            "report",
            "savedview",
            "security",
            "statistics"
        })
@NullMarked
package id.sinergi.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
