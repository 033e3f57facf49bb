/** Until when the people of each batch are kept, and that their records are nobody's once no batch keeps them. */
@ApplicationModule(
        allowedDependencies = {"audit", "database", "indicator", "person", "region", "source", "start", "work"})
@NullMarked
package id.sinergi.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
