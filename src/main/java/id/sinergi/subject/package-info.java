/** What a page can be about – a region, sector, centre or destination –, its name and its address. */
@ApplicationModule(
        allowedDependencies = {"catalog", "choice", "component", "indicator", "language", "period", "region", "wording"
        })
@NullMarked
package id.sinergi.subject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
