/** Targets as people set them: typed into a sheet, the documents side by side, which is in force, what is spread below. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "component",
            "indicator",
            "intake",
            "judgement",
            "language",
            "period",
            "reading",
            "region",
            "row",
            "security",
            "source",
            "statistics",
            "wording"
        })
@NullMarked
package id.sinergi.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
