/** What was sent or downloaded as a briefing, frozen: listed, opened as it was presented, and compared with today. */
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "change",
            "chart",
            "component",
            "document",
            "indicator",
            "language",
            "period",
            "region",
            "report",
            "security",
            "work"
        })
@NullMarked
package id.sinergi.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
