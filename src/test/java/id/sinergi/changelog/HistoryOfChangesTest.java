package id.sinergi.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.NationalStaff;
import id.sinergi.catalog.CatalogAdministration;
import id.sinergi.catalog.CatalogList;
import id.sinergi.catalog.CatalogRow;
import id.sinergi.catalog.Validity;
import id.sinergi.database.PostgresTest;
import id.sinergi.region.AgreementScope;
import id.sinergi.security.Ministry;
import id.sinergi.security.UserAdministration;
import id.sinergi.security.UserForm;
import id.sinergi.security.UserRole;
import id.sinergi.security.UserRow;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Random histories of rights and entries: what they were at each moment is what they were found to be, and comes back. */
@PostgresTest(emptied = true)
class HistoryOfChangesTest {

    private static final int STEPS = 60;
    private static final List<String> USERS = List.of("acak-a", "acak-b", "acak-c");
    private static final List<String> CODES = List.of("ZA", "ZB", "ZC");
    private static final List<Integer> REGIONS = List.of(0, 3500, 3578, 5200);

    private static final List<AgreementScope> AGREEMENTS =
            List.of(AgreementScope.NOTHING, AgreementScope.EVERYTHING, AgreementScope.of("MOU-2025"));

    @Autowired
    private UserAdministration users;

    @Autowired
    private CatalogAdministration catalog;

    @Autowired
    private ChangeHistory history;

    @Autowired
    private Clock clock;

    /** What the services said of all users and entries of the test at a moment. */
    private record Found(Instant moment, Map<String, String> rights, Map<String, String> entries) {}

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(NationalStaff.Factory.authentication(UserRole.ADMINISTRATOR));
        users.save(new UserForm("tetap", "Tetap", UserRole.ADMINISTRATOR, Set.of(0), "id", true, null));
    }

    @AfterEach
    void signOut() {
        CODES.forEach(this::remove);
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatWasAtEachMomentIsWhatWasFoundThenAndWhatTheChangesAddUpTo(long seed) {
        var random = new Random(seed);
        var found = new ArrayList<Found>();
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(5) == 0 && !found.isEmpty()) {
                bringBack(found.get(random.nextInt(found.size())), random);
            } else if (random.nextBoolean()) {
                users.save(user(random));
            } else {
                changeEntry(random);
            }
            found.add(found());
        }
        var changes = new ArrayList<KeptChange>();
        history.each(ChangeFilter.ALL, changes::add);
        for (var then : found) {
            assertThat(rights(history.states(ChangeKind.RIGHTS, then.moment()))).isEqualTo(then.rights());
            assertThat(entries(history.states(ChangeKind.ENTRY, then.moment()))).isEqualTo(then.entries());
            assertThat(rights(recounted(changes, ChangeKind.RIGHTS, then.moment())))
                    .isEqualTo(then.rights());
            assertThat(entries(recounted(changes, ChangeKind.ENTRY, then.moment())))
                    .isEqualTo(then.entries());
        }
    }

    /** After each change what it made of a thing, whose state before is that after the one before. */
    private static Map<String, State> recounted(List<KeptChange> newestFirst, ChangeKind kind, Instant moment) {
        var states = new HashMap<String, State>();
        newestFirst.reversed().stream()
                .filter(change ->
                        change.kind() == kind && !change.at().toInstant().isAfter(moment))
                .forEach(change -> {
                    var before = states.put(change.subject(), change.after());
                    if (before != null) {
                        assertThat(change.before()).isEqualTo(before);
                    }
                });
        states.values().removeIf(state -> !state.isThere());
        return states;
    }

    /** Everything of one kind of that moment: afterwards it is as it was found then. */
    private void bringBack(Found then, Random random) {
        var kind = random.nextBoolean() ? ChangeKind.RIGHTS : ChangeKind.ENTRY;
        var states = history.states(kind, then.moment());
        if (kind == ChangeKind.RIGHTS) {
            USERS.stream()
                    .filter(states::containsKey)
                    .forEach(user -> history.restore(kind, user, history.present(kind, user), states.get(user)));
            assertThat(found().rights()).containsAllEntriesOf(then.rights());
        } else {
            CODES.stream()
                    .map(code -> CatalogList.SECTOR + " " + code)
                    .forEach(entry -> history.restore(
                            kind, entry, history.present(kind, entry), states.getOrDefault(entry, State.NONE)));
            assertThat(found().entries()).isEqualTo(then.entries());
        }
    }

    private static UserForm user(Random random) {
        var name = USERS.get(random.nextInt(USERS.size()));
        return new UserForm(
                name,
                name + random.nextInt(2),
                UserRole.values()[random.nextInt(UserRole.values().length)],
                Ministry.BOTH,
                REGIONS.stream().filter(region -> random.nextInt(3) == 0).collect(Collectors.toSet()),
                AGREEMENTS.get(random.nextInt(AGREEMENTS.size())),
                "id",
                random.nextBoolean(),
                null);
    }

    private void changeEntry(Random random) {
        var code = CODES.get(random.nextInt(CODES.size()));
        if (random.nextInt(3) == 0) {
            remove(code);
            return;
        }
        var present = present(code);
        catalog.save(
                CatalogList.SECTOR,
                new CatalogRow(
                        present.id(),
                        code,
                        "Sektor " + code + random.nextInt(3),
                        "Sector " + code + random.nextInt(3),
                        List.of("s" + code, "t" + code).subList(0, random.nextInt(3)),
                        Validity.ALWAYS,
                        null,
                        null,
                        true,
                        present.revision(),
                        false));
    }

    private void remove(String code) {
        if (present(code).id() != null) {
            catalog.remove(CatalogList.SECTOR, present(code));
        }
    }

    private CatalogRow present(String code) {
        return catalog.entries(CatalogList.SECTOR).stream()
                .filter(row -> row.code().equals(code))
                .findAny()
                .orElseGet(CatalogRow::fresh);
    }

    private Found found() {
        var rights = new TreeMap<String, String>();
        users.all().stream()
                .filter(user -> USERS.contains(user.username()))
                .forEach(user -> rights.put(user.username(), said(user)));
        var entries = new TreeMap<String, String>();
        catalog.entries(CatalogList.SECTOR).stream()
                .filter(row -> CODES.contains(row.code()))
                .forEach(row -> entries.put(
                        row.code(), row.nameId() + "/" + row.nameEn() + "/" + String.join(" | ", row.synonyms())));
        return new Found(clock.instant(), rights, entries);
    }

    private static String said(UserRow user) {
        var regions = user.regions().stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
        return "%s %s %s %s %s"
                .formatted(
                        user.displayName(),
                        user.role(),
                        regions.isEmpty() ? "-" : regions,
                        user.agreements().isEmpty() ? "-" : user.agreements().text(),
                        user.enabled());
    }

    private static Map<String, String> rights(Map<String, State> states) {
        var rights = new TreeMap<String, String>();
        USERS.stream().filter(states::containsKey).forEach(user -> {
            var state = states.get(user);
            rights.put(
                    user,
                    "%s %s %s %s %s"
                            .formatted(
                                    state.get("name"),
                                    state.get("role"),
                                    state.get("regions"),
                                    state.get("agreements"),
                                    state.get("enabled")));
        });
        return rights;
    }

    private static Map<String, String> entries(Map<String, State> states) {
        var entries = new TreeMap<String, String>();
        CODES.stream()
                .filter(code -> states.containsKey(CatalogList.SECTOR + " " + code))
                .forEach(code -> {
                    var state = states.get(CatalogList.SECTOR + " " + code);
                    entries.put(code, state.get("nama_id") + "/" + state.get("nama_en") + "/" + state.get("sinonim"));
                });
        return entries;
    }
}
