/** Indonesia's provinces and regencies by Kemendagri code, and the part of them and of the agreements a viewer may see. */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package id.sinergi.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
