/** Files of both ministries: read, validated, staged, previewed, posted as one batch, reverted. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "catalog",
            "component",
            "demo",
            "indicator",
            "journey",
            "language",
            "period",
            "person",
            "region",
            "security",
            "statistics"
        })
@NullMarked
package id.sinergi.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
