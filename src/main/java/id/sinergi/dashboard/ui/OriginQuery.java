package id.sinergi.dashboard.ui;

import id.sinergi.indicator.Indicator;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of the page that tells where an indicator's figure comes from; none where nothing leads there. */
@FunctionalInterface
interface OriginQuery extends Serializable {

    OriginQuery NONE = indicator -> Optional.empty();

    Optional<Map<String, List<String>>> of(Indicator indicator);
}
