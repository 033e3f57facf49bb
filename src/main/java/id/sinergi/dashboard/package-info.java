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
            "judgement",
            "language",
            "period",
            "person",
            "region",
            "report",
            "savedview",
            "security",
            "statistics",
            "wording"
        })
@NullMarked
package id.sinergi.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
