package id.sinergi.goal;

import id.sinergi.region.RegionCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** How many people live in the provinces; of regencies it is not known. */
@Component
class Population {

    private final Map<RegionCode, BigDecimal> people = read();

    /** Of all of them, or of none where one is not known. */
    List<BigDecimal> of(List<RegionCode> regions) {
        return people.keySet().containsAll(regions)
                ? regions.stream().map(people::get).toList()
                : List.of();
    }

    private static Map<RegionCode, BigDecimal> read() {
        try {
            return new ClassPathResource("population/provinces.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(row -> RegionCode.of(row[0]), row -> new BigDecimal(row[1])));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
