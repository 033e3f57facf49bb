/** Every shared piece of the screens in every state, for those who work on them; opened in the development profile only. */
@ApplicationModule(allowedDependencies = {"chart", "component"})
@NullMarked
package id.sinergi.gallery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
