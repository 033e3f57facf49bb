package id.sinergi.indicator;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A slice as the query of an address that still means the same in a year: the period is always written. */
@Component
public class SliceQuery {

    private final SliceParameters parameters;

    SliceQuery(SliceParameters parameters) {
        this.parameters = parameters;
    }

    public String write(Slice slice) {
        var all = new LinkedHashMap<String, List<String>>();
        all.put(SliceParameters.AGREEMENT, List.of(slice.agreement()));
        all.put(SliceParameters.PERIOD, List.of(slice.period().toString()));
        all.putAll(parameters.write(slice));
        return all.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> parameter.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    public Slice read(String query) {
        return reading(query).slice();
    }

    /** The same, with what is no longer known in it. */
    public SliceParameters.Reading reading(String query) {
        var all = new LinkedHashMap<String, List<String>>();
        Arrays.stream(query.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .forEach(part -> all.computeIfAbsent(part[0], name -> new ArrayList<>())
                        .add(URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
        return parameters.read(all);
    }
}
