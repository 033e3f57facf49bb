/** The waiting room: who is certified and not placed, since when, from where. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "chart",
            "component",
            "document",
            "filter",
            "home",
            "indicator",
            "journey",
            "lag",
            "language",
            "origin",
            "period",
            "person",
            "region",
            "report",
            "security",
            "subject",
            "wording"
        })
@NullMarked
package id.sinergi.waiting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
