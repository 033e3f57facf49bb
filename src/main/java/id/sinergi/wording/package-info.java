/** How slices, places, changes and the absence of figures are put into words, for pages, files and mails alike. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "catalog",
            "changelog",
            "chart",
            "document",
            "indicator",
            "language",
            "period",
            "person",
            "region"
        })
@NullMarked
package id.sinergi.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
