package id.sinergi.following;

import id.sinergi.indicator.Indicator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of an indicator now.
 *
 * @param standing what it finds, in words, by the month or year that it is about; null where it cannot say, so that what was
 *     found before still stands
 */
record Observed(
        AlertRule rule, Indicator indicator, @Nullable Map<String, Told> standing) {

    /** A sentence in both languages. */
    record Told(String indonesian, String english) {}
}
