/** The views that ministers and managers read. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "assessment",
            "catalog",
            "change",
            "chart",
            "choice",
            "contribution",
            "definition",
            "component",
            "document",
            "export",
            "filter",
            "finding",
            "following",
            "followup",
            "home",
            "indicator",
            "judgement",
            "language",
            "lens",
            "origin",
            "period",
            "person",
            "quality",
            "region",
            "report",
            "roster",
            "savedview",
            "security",
            "simulation",
            "statistics",
            "subject",
            "suppress",
            "wording"
        })
@NullMarked
package id.sinergi.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
