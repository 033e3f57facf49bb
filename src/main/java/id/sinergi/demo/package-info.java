/** Made-up people for demonstrations and tests, written as the files that both ministries send. */
@ApplicationModule(allowedDependencies = {"language", "start"})
@NullMarked
package id.sinergi.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
