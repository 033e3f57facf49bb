/** Against which target and which earlier period a figure is judged, up to which month, and with which status. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "chart",
            "component",
            "dispute",
            "indicator",
            "integrity",
            "period",
            "quality",
            "region"
        })
@NullMarked
package id.sinergi.judgement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
