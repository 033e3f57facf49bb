package id.sinergi.security;

import id.sinergi.region.AgreementScope;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A user as the database keeps it. */
@Entity
@Table(name = "app_user")
class UserEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private UserRole role;

    @Enumerated(EnumType.STRING)
    private Ministry ministry = Ministry.BOTH;

    private @Nullable String subject;

    private String locale = "id";

    private boolean enabled = true;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "user_region", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "region")
    private Set<Integer> regions = new HashSet<>();

    @Column(name = "all_agreements")
    private boolean allAgreements;

    @ElementCollection
    @CollectionTable(name = "user_agreement", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "agreement")
    private Set<String> agreements = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected UserEntity() {}

    UserEntity(UserForm form, String passwordHash, Instant createdAt) {
        this.username = form.username();
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
        change(form);
    }

    /** Takes over everything that the form says, its password aside. */
    final void change(UserForm form) {
        displayName = form.displayName().isBlank() ? username : form.displayName();
        role = form.role();
        ministry = form.ministry();
        locale = form.language();
        enabled = form.enabled();
        regions.clear();
        regions.addAll(form.regions());
        allAgreements = form.agreements().all();
        agreements.clear();
        agreements.addAll(form.agreements().codes());
    }

    /** A user whom an identity provider vouches for. */
    static UserEntity external(UserForm form, String subject, Instant createdAt) {
        var user = new UserEntity(form, Viewer.NO_PASSWORD, createdAt);
        user.subject = subject;
        return user;
    }

    /** Whether the identity provider vouches for the user as this subject. */
    boolean isExternal(String who) {
        return who.equals(subject);
    }

    /** Whether an identity provider vouches for the user, who can have no password here. */
    boolean isExternal() {
        return subject != null;
    }

    /** Takes over what an identity provider tells: no language, ministry or agreements, nor whether the user is disabled here. */
    void changeRights(UserForm form) {
        displayName = form.displayName().isBlank() ? username : form.displayName();
        role = form.role();
        regions.clear();
        regions.addAll(form.regions());
    }

    /** Fails with {@link UserProblem} where an identity provider vouches for the user. */
    void changePassword(String hash) {
        if (isExternal()) {
            throw new UserProblem("security.problem.externalPassword");
        }
        passwordHash = hash;
    }

    /** Sets the language; any other than English is Indonesian. */
    void changeLanguage(Locale language) {
        locale = "en".equals(language.getLanguage()) ? "en" : "id";
    }

    String username() {
        return username;
    }

    /** Whether the user may change other users. */
    boolean administers() {
        return role == UserRole.ADMINISTRATOR && enabled;
    }

    /** Whether the form leaves what the user may see and do as it is. */
    boolean hasRightsOf(UserForm form) {
        return hasToldRightsOf(form)
                && enabled == form.enabled()
                && agreements().equals(form.agreements());
    }

    /** The same of what an identity provider tells. */
    boolean hasToldRightsOf(UserForm form) {
        return role == form.role() && regions.equals(form.regions());
    }

    AgreementScope agreements() {
        return new AgreementScope(allAgreements, agreements);
    }

    boolean hasPassword(String password, PasswordEncoder passwords) {
        return passwords.matches(password, passwordHash);
    }

    Viewer viewer() {
        return new Viewer(
                username,
                displayName,
                passwordHash,
                role,
                ministry,
                regions.stream().sorted().toList(),
                agreements(),
                locale,
                enabled);
    }

    UserRow row() {
        return new UserRow(username, displayName, role, ministry, Set.copyOf(regions), agreements(), locale, enabled);
    }
}
