package id.sinergi.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.commons.JUnitException;

/** The rules of {@code security/access.txt}: who may reach what, and what of it. */
public final class AccessTable {

    static final Path FILE = Path.of("src", "test", "resources", "security", "access.txt");

    private static final Set<String> KINDS = Set.of("route", "service", "address", "download", "job", "mail");
    private static final Set<String> WITHIN = Set.of("figures", "rows", "own", "system");
    private static final List<Rule> RULES = read();

    private AccessTable() {}

    /**
     * One line.
     *
     * @param example an address of a route, the service behind a download; the entry itself where none is named
     * @param why empty where none is given
     */
    record Rule(String kind, String entry, String who, String within, String example, String why) {

        Rule {
            boolean known = KINDS.contains(kind) && WITHIN.contains(within);
            if (!known || who.equals("inside") && why.isBlank()) {
                throw new JUnitException("access.txt: no rule: " + kind + " " + entry);
            }
        }

        /** The roles that may; none where no role is asked for. */
        Set<UserRole> roles() {
            return switch (who) {
                case "anybody", "client", "inside" -> Set.of();
                case "everyone" -> EnumSet.allOf(UserRole.class);
                default ->
                    Arrays.stream(who.split(","))
                            .map(role -> UserRole.valueOf(role.toUpperCase(Locale.ROOT)))
                            .collect(Collectors.toSet());
            };
        }
    }

    static Stream<Rule> of(String kind) {
        return RULES.stream().filter(rule -> rule.kind.equals(kind));
    }

    /** An address of each page, without parameters in it and with some where it has any. */
    public static List<String> pages() {
        return of("route")
                .flatMap(rule -> Stream.of(rule.entry.replaceFirst("/:\\w+\\?$", ""), rule.example))
                .filter(address -> !address.contains(":"))
                .distinct()
                .sorted()
                .toList();
    }

    static Set<String> entries(String kind) {
        return of(kind).map(Rule::entry).collect(Collectors.toSet());
    }

    /** The rule of a method, else that of its class. */
    static Optional<Rule> service(String method) {
        var name = method.substring(0, method.indexOf('.'));
        return Stream.of(method, name)
                .flatMap(wanted -> of("service").filter(rule -> rule.entry.equals(wanted)))
                .findFirst();
    }

    private static List<Rule> read() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AccessTable::rule)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Rule rule(String line) {
        var halves = line.split("#", 2);
        var words = halves[0].strip().split("\\s+");
        if (words.length < 4) {
            throw new JUnitException("access.txt: no rule: " + line);
        }
        var entry = words[1].equals("''") ? "" : words[1];
        return new Rule(
                words[0],
                entry,
                words[2],
                words[3],
                words.length > 4 ? words[4] : entry,
                halves.length > 1 ? halves[1].strip() : "");
    }
}
