/** What narrows a page about a slice: its head with the filters as chips, and what can be chosen. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "catalog",
            "component",
            "indicator",
            "language",
            "period",
            "person",
            "region",
            "savedview",
            "subject",
            "wording"
        })
@NullMarked
package id.sinergi.filter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
