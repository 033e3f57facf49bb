/** What is said of an indicator as a whole: how it stands to its plan, what its data allow to say, and how the year will end. */
@ApplicationModule(
        allowedDependencies = {"agreement", "forecast", "indicator", "judgement", "language", "lens", "period"})
@NullMarked
package id.sinergi.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
