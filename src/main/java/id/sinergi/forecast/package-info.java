/** Where an indicator will stand at the year's end, how sure that is, and how well such forecasts did before. */
@ApplicationModule(
        allowedDependencies = {"database", "demo", "indicator", "judgement", "language", "period", "quality"})
@NullMarked
package id.sinergi.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
