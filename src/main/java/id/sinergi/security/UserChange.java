package id.sinergi.security;

import id.sinergi.region.AgreementScope;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is different of a user, for the audit log. */
final class UserChange {

    private UserChange() {}

    /** Such as {@code role STAFF → MANAGER; regions 3500 → 3500 5200}; empty where nothing is. */
    static String of(UserRow before, UserRow after) {
        return String.join(
                "; ",
                Stream.of(
                                part("name", before.displayName(), after.displayName()),
                                part("role", before.role(), after.role()),
                                part("ministry", before.ministry(), after.ministry()),
                                part("regions", numbers(before.regions()), numbers(after.regions())),
                                part("agreements", codes(before.agreements()), codes(after.agreements())),
                                part("language", before.language(), after.language()),
                                part("enabled", before.enabled(), after.enabled()))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static String part(String name, Object before, Object after) {
        return before.equals(after) ? "" : name + " " + before + " → " + after;
    }

    private static String codes(AgreementScope agreements) {
        return agreements.isEmpty() ? "–" : agreements.text().replace(',', ' ');
    }

    private static String numbers(Set<Integer> regions) {
        return regions.isEmpty()
                ? "–"
                : String.join(
                        " ",
                        new TreeSet<>(regions).stream().map(String::valueOf).toList());
    }
}
