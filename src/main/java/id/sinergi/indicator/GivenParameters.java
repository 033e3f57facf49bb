package id.sinergi.indicator;

import id.sinergi.person.Sex;
import id.sinergi.region.Boundaries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The parameters as given, read one by one. */
record GivenParameters(Map<String, List<String>> parameters, List<String> unknown) {

    <T> Optional<T> one(String name, Function<String, Optional<T>> read) {
        return all(name, read).stream().findFirst();
    }

    <T> List<T> all(String name, Function<String, Optional<T>> read) {
        var values = new ArrayList<T>();
        for (var text : parameters.getOrDefault(name, List.of())) {
            read.apply(text).ifPresentOrElse(values::add, () -> unknown.add(name + "=" + text));
        }
        return values;
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
