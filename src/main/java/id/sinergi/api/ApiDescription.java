package id.sinergi.api;

import id.sinergi.indicator.Indicator;
import id.sinergi.statistics.PublishedDimension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The OpenAPI document; what can be asked for is listed from the declarations of indicators and breakdowns. */
@Component
class ApiDescription {

    private final String document;

    ApiDescription() {
        document = template()
                .replace("\"@units\"", names(Indicator.Unit.values()))
                .replace("\"@breakdowns\"", names(Breakdown.values()))
                .replace("\"@dimensions\"", names(PublishedDimension.values()));
    }

    /** In JSON. */
    String document() {
        return document.replace(
                "\"@indicators\"",
                Indicator.all().stream()
                        .map(indicator -> '"' + indicator.name() + '"')
                        .collect(Collectors.joining(", ")));
    }

    private static String template() {
        try {
            return new ClassPathResource("api/openapi.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> '"' + constant.name() + '"')
                .collect(Collectors.joining(", "));
    }
}
