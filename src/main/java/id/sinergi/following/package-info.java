/** What users follow, and telling them once when it turns for the worse, each within their own rights. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "assessment",
            "audit",
            "briefing",
            "choice",
            "component",
            "database",
            "finding",
            "forecast",
            "indicator",
            "intake",
            "judgement",
            "language",
            "period",
            "region",
            "security",
            "subject",
            "wording",
            "work"
        })
@NullMarked
package id.sinergi.following;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
