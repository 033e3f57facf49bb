/** The one indicator that a reader has chosen to look at: its course, its map and its ranking. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "chart",
            "choice",
            "forecast",
            "indicator",
            "judgement",
            "lag",
            "language",
            "period",
            "quality",
            "region",
            "security",
            "wording"
        })
@NullMarked
package id.sinergi.lens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
