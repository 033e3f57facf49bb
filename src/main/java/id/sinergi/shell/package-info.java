/** Main layout, navigation, About page and error views; no other module imports it. */
@ApplicationModule(
        allowedDependencies = {
            "approval",
            "component",
            "database",
            "following",
            "indicator",
            "integrity",
            "language",
            "region",
            "security",
            "start"
        })
@NullMarked
package id.sinergi.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
