/** Reports kept under a name, sent by schedule or when new data were posted, each reader within their own rights. */
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "component",
            "document",
            "edition",
            "export",
            "indicator",
            "intake",
            "language",
            "period",
            "region",
            "report",
            "security",
            "wording",
            "work"
        })
@NullMarked
package id.sinergi.briefing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
