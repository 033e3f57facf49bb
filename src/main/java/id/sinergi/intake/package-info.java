/** Files of both ministries: validated, staged, previewed, posted as one batch, reverted. */
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "approval",
            "audit",
            "catalog",
            "change",
            "command",
            "component",
            "correction",
            "database",
            "demo",
            "document",
            "doubt",
            "home",
            "indicator",
            "integrity",
            "interruption",
            "journey",
            "language",
            "person",
            "reading",
            "region",
            "report",
            "retention",
            "revision",
            "row",
            "security",
            "sender",
            "source",
            "start",
            "template",
            "wording"
        })
@NullMarked
package id.sinergi.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
