package id.sinergi.agreement;

import id.sinergi.language.BilingualName;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agreement under which people are counted.
 *
 * @param number of the document; empty where it is not known
 * @param parties separated by semicolons
 * @param scopes one a line; empty where none are noted
 * @param endsOn null where it has no end
 * @param scale from which achievement on a status holds; null where that of the configuration does
 * @param maturity months after which cohorts are judged; null where the configuration says so
 * @param indicators of its overview in their order, the tiles first
 * @param revision how often it was changed
 */
public record Agreement(
        String code,
        String number,
        BilingualName name,
        BilingualName shortName,
        BilingualName parties,
        BilingualName scopes,
        LocalDate signedOn,
        @Nullable LocalDate endsOn,
        @Nullable StatusScale scale,
        @Nullable Integer maturity,
        List<ShownIndicator> indicators,
        int revision)
        implements Serializable {

    public Agreement {
        indicators = List.copyOf(indicators);
    }

    /** The codes of the indicators of its tiles, in their order. */
    public List<String> headlines() {
        return indicators.stream()
                .filter(ShownIndicator::headline)
                .map(ShownIndicator::code)
                .toList();
    }

    /** The codes of the indicators beside the tiles, in their order. */
    public List<String> facts() {
        return indicators.stream()
                .filter(one -> !one.headline())
                .map(ShownIndicator::code)
                .toList();
    }

    /** How it shows an indicator. */
    public Optional<ShownIndicator> shown(String code) {
        return indicators.stream().filter(one -> one.code().equals(code)).findAny();
    }
}
