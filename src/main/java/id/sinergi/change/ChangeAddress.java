package id.sinergi.change;

import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes addresses of the page of changes. */
@Component
public class ChangeAddress {

    /** The parameter with the last batch of the state that is compared with. */
    public static final String SINCE = "sejak";

    /** Its path. */
    public static final String PAGE = "perubahan";

    private final SliceParameters parameters;

    ChangeAddress(SliceParameters parameters) {
        this.parameters = parameters;
    }

    /** The parameters by which the page tells what changed of a slice after a batch. */
    public Map<String, List<String>> since(int batch, Slice slice) {
        Map<String, List<String>> query = new LinkedHashMap<>(parameters.write(slice));
        query.put(SINCE, List.of(String.valueOf(batch)));
        return query;
    }

    /** The same for what one batch moved, in all months of the first agreement. */
    public Map<String, List<String>> ofBatch(int batch) {
        return since(
                batch - 1, parameters.usual().withPeriod(parameters.years()).withAsOf(batch));
    }
}
