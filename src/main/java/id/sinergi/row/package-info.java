/** The rules of each kind of file: its columns, what their values may be, and how a valid row is written for staging. */
@ApplicationModule(
        allowedDependencies = {
            "catalog",
            "indicator",
            "journey",
            "language",
            "person",
            "region",
            "revision",
            "sender",
            "source"
        })
@NullMarked
package id.sinergi.row;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
