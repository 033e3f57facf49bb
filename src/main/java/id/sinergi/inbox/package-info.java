/** Files that come without anybody at a screen: what is sure is posted, what is not waits on the screen. */
@ApplicationModule(
        allowedDependencies = {"database", "intake", "language", "person", "row", "security", "sender", "source", "work"
        })
@NullMarked
package id.sinergi.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
