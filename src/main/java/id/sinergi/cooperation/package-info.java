/** Agreements as readers find them and administrators keep them: what was agreed, whose figure is which, what is shown. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "audit",
            "changelog",
            "component",
            "indicator",
            "language",
            "security",
            "source",
            "wording"
        })
@NullMarked
package id.sinergi.cooperation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
