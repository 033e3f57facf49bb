/** Indicators that administrators define over the measures: their formulas, their texts, who changed them and when. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "audit",
            "catalog",
            "changelog",
            "component",
            "database",
            "indicator",
            "language",
            "person",
            "region",
            "security",
            "source",
            "wording"
        })
@NullMarked
package id.sinergi.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
