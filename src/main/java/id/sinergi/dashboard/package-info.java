/** The views that ministers and managers read. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "catalog",
            "chart",
            "component",
            "document",
            "export",
            "filter",
            "finding",
            "home",
            "indicator",
            "judgement",
            "language",
            "lens",
            "period",
            "person",
            "region",
            "report",
            "savedview",
            "security",
            "subject",
            "suppress",
            "wording"
        })
@NullMarked
package id.sinergi.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
