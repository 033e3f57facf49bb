/** What is on a screen as a file: an order, its sections, a format, and the menu that offers them. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "audit",
            "chart",
            "choice",
            "citation",
            "component",
            "document",
            "drawing",
            "indicator",
            "integrity",
            "language",
            "office",
            "pdf",
            "period",
            "region",
            "security"
        })
@NullMarked
package id.sinergi.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
