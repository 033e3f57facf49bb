/** Files of both ministries: validated, staged, previewed, posted as one batch, reverted. */
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "catalog",
            "command",
            "component",
            "correction",
            "database",
            "demo",
            "doubt",
            "home",
            "indicator",
            "journey",
            "language",
            "person",
            "reading",
            "region",
            "revision",
            "row",
            "security",
            "sender",
            "source",
            "start",
            "template"
        })
@NullMarked
package id.sinergi.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
