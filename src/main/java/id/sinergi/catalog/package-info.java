/** The code lists of the programme, kept by administrators: sectors, destinations, schemes, training centres, KBLI. */
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "changelog",
            "component",
            "database",
            "document",
            "language",
            "office",
            "region",
            "source"
        })
@NullMarked
package id.sinergi.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
