package id.sinergi.origin;

import id.sinergi.choice.ChoiceParameters;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes addresses of the page that tells where a figure comes from. */
@Component
public class OriginAddress {

    /** Its path. */
    public static final String PAGE = "asal";

    private final SliceParameters parameters;

    OriginAddress(SliceParameters parameters) {
        this.parameters = parameters;
    }

    /** The parameters by which the page tells of an indicator of a slice. */
    public Map<String, List<String>> of(Slice slice, Indicator indicator) {
        var query = new LinkedHashMap<String, List<String>>(parameters.write(slice));
        query.putAll(ChoiceParameters.write(IndicatorChoice.of(indicator)));
        return query;
    }
}
