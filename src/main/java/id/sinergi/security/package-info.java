/** Users, roles, the regions and agreements they see, and sign-in. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "audit",
            "changelog",
            "component",
            "database",
            "demo",
            "language",
            "region",
            "start"
        })
@NullMarked
package id.sinergi.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
