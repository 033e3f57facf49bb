/** Explains the change of a figure by what its members contributed to it, and the page that tells so. */
@ApplicationModule(
        allowedDependencies = {
            "change",
            "chart",
            "choice",
            "component",
            "document",
            "filter",
            "indicator",
            "judgement",
            "language",
            "lens",
            "origin",
            "period",
            "region",
            "report",
            "subject",
            "wording"
        })
@NullMarked
package id.sinergi.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
