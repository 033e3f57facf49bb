package id.sinergi.row;

import id.sinergi.language.NumberStyle;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** In which style the numbers of a column are written. */
public final class NumberEvidence {

    private final Map<NumberStyle, Integer> only = new EnumMap<>(NumberStyle.class);
    private boolean ambiguous;
    private String example = "";

    void add(String text, Optional<BigDecimal> indonesian, Optional<BigDecimal> english) {
        if (indonesian.isPresent() && english.isPresent()) {
            if (indonesian.get().compareTo(english.get()) != 0) {
                ambiguous = true;
                keep(text);
            }
        } else if (indonesian.isPresent() || english.isPresent()) {
            only.merge(indonesian.isPresent() ? NumberStyle.INDONESIAN : NumberStyle.ENGLISH, 1, Integer::sum);
            keep(text);
        }
    }

    private void keep(String text) {
        if (example.isEmpty()) {
            example = text;
        }
    }

    /** How many numbers can be of this style only. */
    public int only(NumberStyle style) {
        return only.getOrDefault(style, 0);
    }

    /** Whether some number is another one in the other style. */
    public boolean isAmbiguous() {
        return ambiguous;
    }

    /** A number whose style matters; empty for none. */
    public String example() {
        return example;
    }
}
