/** Targets as people set them: the documents side by side, which is in force, what of a region is spread below it. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "component",
            "indicator",
            "intake",
            "judgement",
            "language",
            "period",
            "region",
            "security",
            "source",
            "statistics",
            "wording"
        })
@NullMarked
package id.sinergi.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
