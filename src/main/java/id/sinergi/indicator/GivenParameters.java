package id.sinergi.indicator;

import id.sinergi.person.Sex;
import id.sinergi.region.Boundaries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The parameters as given, read one by one.
 *
 * @param unknown what was asked for in vain up to now, as {@code name=value}, to be told to whoever followed the link
 */
public record GivenParameters(Map<String, List<String>> parameters, List<String> unknown) {

    /** Characters; no code, period or name of a filter has more. */
    private static final int LONGEST = 100;

    /** What no page has to offer so many of is not read to its end. */
    private static final int MOST = 200;

    public GivenParameters(Map<String, List<String>> parameters) {
        this(parameters, new ArrayList<>());
    }

    /** The first value that can be read. */
    public <T> Optional<T> one(String name, Function<String, Optional<T>> read) {
        return all(name, read).stream().findFirst();
    }

    /** All values that can be read, in their order. */
    public <T> List<T> all(String name, Function<String, Optional<T>> read) {
        var values = new ArrayList<T>();
        for (var text : parameters.getOrDefault(name, List.of())) {
            if (text.length() > LONGEST || values.size() + unknown.size() >= MOST) {
                leaveOut(name, "…");
                return values;
            }
            read.apply(text).ifPresentOrElse(values::add, () -> leaveOut(name, text));
        }
        return values;
    }

    /** Notes a value that can be read and has no place here. */
    public void leaveOut(String name, String value) {
        unknown.add(name + "=" + value);
    }

    static Optional<Sex> sex(String code) {
        return Arrays.stream(Sex.values())
                .filter(sex -> sex.name().equals(code))
                .findAny();
    }

    static Optional<Boundaries> boundaries(String code) {
        return Arrays.stream(Boundaries.values())
                .filter(boundaries -> boundaries.code().equals(code))
                .findAny();
    }

    static Optional<Integer> batch(String number) {
        return number.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }
}
