/** Files of both ministries: read, validated, staged, previewed, posted as one batch, reverted. */
@ApplicationModule(
        allowedDependencies = {"catalog", "demo", "indicator", "journey", "language", "person", "region", "security"})
@NullMarked
package id.sinergi.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
