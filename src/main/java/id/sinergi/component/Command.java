package id.sinergi.component;

import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that the command palette leads to.
 *
 * @param group what it is, such as "Region"
 * @param also other names it is found by, one a line: its code, its initials, its name in the other language; may be empty
 * @param address path with parameters inside of the application
 */
public record Command(String group, String name, String also, String address) implements Serializable {

    /** One that is found by any of its names, whatever language they are in. */
    public static Command of(String group, String name, Stream<String> names, String address) {
        return new Command(
                group,
                name,
                names.filter(other -> !other.equals(name)).distinct().collect(Collectors.joining("\n")),
                address);
    }
}
