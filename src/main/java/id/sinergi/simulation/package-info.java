/** What the year's end would be if the pace or the rates were others: a simulation, never a figure. */
@ApplicationModule(
        allowedDependencies = {
            "component",
            "filter",
            "forecast",
            "indicator",
            "judgement",
            "lag",
            "language",
            "period",
            "wording"
        })
@NullMarked
package id.sinergi.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
