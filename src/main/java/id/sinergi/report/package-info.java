/** What is on a screen as a file: one document, a writer for each format, briefings and their delivery. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "chart",
            "component",
            "indicator",
            "intake",
            "language",
            "period",
            "region",
            "security"
        })
@NullMarked
package id.sinergi.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
