package id.sinergi.security;

import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.changelog.ChangeKind;
import id.sinergi.changelog.KeptKind;
import id.sinergi.changelog.NotRestored;
import id.sinergi.changelog.State;
import id.sinergi.language.Texts;
import id.sinergi.region.AgreementScope;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What users were called and permitted, and how they are permitted that again. */
@Component
class RightsHistory implements KeptKind {

    private static final String NAME = "name";
    private static final String ROLE = "role";
    private static final String MINISTRY = "ministry";
    private static final String REGIONS = "regions";
    private static final String AGREEMENTS = "agreements";
    private static final String ENABLED = "enabled";
    private static final String NOWHERE = "-";

    private final UserRepository users;
    private final UserAdministration administration;
    private final RegionCatalog regions;
    private final AgreementCatalog agreements;

    RightsHistory(
            UserRepository users,
            UserAdministration administration,
            RegionCatalog regions,
            AgreementCatalog agreements) {
        this.users = users;
        this.administration = administration;
        this.regions = regions;
        this.agreements = agreements;
    }

    static State state(UserEntity user) {
        var row = user.row();
        var numbers = row.regions().stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
        return new State(Map.of(
                NAME, row.displayName(),
                ROLE, row.role().name(),
                MINISTRY, row.ministry().name(),
                REGIONS, numbers.isEmpty() ? NOWHERE : numbers,
                AGREEMENTS,
                        row.agreements().isEmpty() ? NOWHERE : row.agreements().text(),
                ENABLED, String.valueOf(row.enabled())));
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.RIGHTS;
    }

    @Override
    public Map<String, State> present() {
        return users.findAllByOrderByUsername().stream()
                .collect(Collectors.toMap(UserEntity::username, RightsHistory::state));
    }

    @Override
    public List<String> fields() {
        return List.of(NAME, ROLE, MINISTRY, REGIONS, AGREEMENTS, ENABLED);
    }

    @Override
    public String name(String subject, State state, Locale locale) {
        return state.get(NAME) + " (" + subject + ")";
    }

    @Override
    public String label(String field, Locale locale) {
        return Texts.of(
                switch (field) {
                    case ROLE -> "security.users.role";
                    case MINISTRY -> "security.users.ministry";
                    case REGIONS -> "security.users.regions";
                    case AGREEMENTS -> "security.users.agreements";
                    case ENABLED -> "changelog.rights.account";
                    default -> "security.users.name";
                },
                locale);
    }

    @Override
    public String value(String field, String text, Locale locale) {
        return switch (field) {
            case ROLE -> Texts.of("security.role." + text, locale);
            case MINISTRY -> Texts.of("security.ministry." + text, locale);
            case ENABLED ->
                Texts.of(Boolean.parseBoolean(text) ? "security.users.enabled" : "security.users.disabled", locale);
            case AGREEMENTS -> agreementNames(text, locale);
            case REGIONS -> text.equals(NOWHERE) ? Texts.of("security.users.none", locale) : names(text, locale);
            default -> text;
        };
    }

    private String names(String numbers, Locale locale) {
        return codes(numbers).stream()
                .sorted()
                .map(RegionCode::new)
                .map(code ->
                        regions.contains(code) ? regions.get(code).shortName().in(locale) : code.toString())
                .collect(Collectors.joining(", "));
    }

    private String agreementNames(String text, Locale locale) {
        var seen = scope(text);
        if (seen.all()) {
            return Texts.of("security.users.agreements.all", locale);
        }
        return seen.isEmpty()
                ? Texts.of("security.users.agreements.none", locale)
                : seen.codes().stream()
                        .map(code -> agreements
                                .find(code)
                                .map(one -> one.shortName().in(locale))
                                .orElse(code))
                        .collect(Collectors.joining(", "));
    }

    private static Set<Integer> codes(String numbers) {
        return Arrays.stream(numbers.split(" "))
                .filter(number -> !number.equals(NOWHERE))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    /** A user is disabled, never removed. */
    @Override
    public boolean leadsBack(State state) {
        return state.isThere();
    }

    /** A user's language and password stay. */
    @Override
    public void restore(String subject, State state) {
        try {
            administration.save(new UserForm(
                    subject,
                    state.get(NAME),
                    UserRole.valueOf(state.get(ROLE)),
                    ministry(state),
                    codes(state.get(REGIONS)),
                    agreements(state),
                    language(subject),
                    Boolean.parseBoolean(state.get(ENABLED)),
                    null));
        } catch (UserProblem refused) {
            throw new NotRestored(refused.key());
        }
    }

    /** States from before users had one are of people who acted for both. */
    private static Ministry ministry(State state) {
        return state.get(MINISTRY).isEmpty() ? Ministry.BOTH : Ministry.valueOf(state.get(MINISTRY));
    }

    /** States from before agreements were chosen are of people who saw all of them. */
    private static AgreementScope agreements(State state) {
        var text = state.get(AGREEMENTS);
        return text.isEmpty() ? AgreementScope.EVERYTHING : scope(text);
    }

    private static AgreementScope scope(String text) {
        return AgreementScope.ofText(text.equals(NOWHERE) ? "" : text);
    }

    private String language(String username) {
        return Optional.of(username)
                .flatMap(users::findByUsername)
                .map(user -> user.row().language())
                .orElse("id");
    }
}
