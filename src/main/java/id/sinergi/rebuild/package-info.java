/** Makes every figure again from the records, beside those in force, and compares the two. */
@ApplicationModule(
        allowedDependencies = {"command", "database", "indicator", "intake", "integrity", "journey", "language", "start"
        })
@NullMarked
package id.sinergi.rebuild;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
