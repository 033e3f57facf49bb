package id.sinergi.following;

import id.sinergi.indicator.Indicator;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An alert as the database keeps it, with what its follower could see when it was raised. */
@Entity
@Table(name = "follow_alert")
class AlertEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int follow;
    private String follower;
    private String agreement;
    private String indicator;
    private @Nullable Integer region;

    @Enumerated(EnumType.STRING)
    private AlertRule rule;

    private String occurrence;
    private short year;
    private String indonesian;
    private String english;
    private String scope;
    private boolean exact;
    private boolean told;

    @Column(name = "at_once")
    private boolean atOnce;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private @Nullable Long mail;
    private @Nullable Long digest;

    @SuppressWarnings("NullAway.Init")
    protected AlertEntity() {}

    /**
     * @param told whether its follower is told of it
     * @param atOnce whether that is done by a mail of its own
     */
    AlertEntity(Follow follow, Look look, Observed observed, String occurrence, boolean told, boolean atOnce) {
        var words = Objects.requireNonNull(
                Objects.requireNonNull(observed.standing()).get(occurrence));
        this.follow = follow.id();
        this.follower = follow.follower();
        this.agreement = follow.what().agreement();
        this.indicator = observed.indicator().name();
        this.region = FollowEntity.number(follow.what());
        this.rule = observed.rule();
        this.occurrence = occurrence;
        this.year = (short) look.year();
        this.indonesian = words.indonesian();
        this.english = words.english();
        this.scope = look.sight().scope().numbers();
        this.exact = look.sight().exact();
        this.told = told;
        this.atOnce = told && atOnce;
        this.raisedAt = look.at();
        this.seenAt = told ? null : look.at();
    }

    boolean isBy(Observed observed) {
        return rule == observed.rule() && indicator.equals(observed.indicator().name());
    }

    String occurrence() {
        return occurrence;
    }

    AlertRule rule() {
        return rule;
    }

    void end(Instant now) {
        endedAt = now;
    }

    void seen(Instant now) {
        seenAt = now;
    }

    void mailedBy(long number) {
        mail = number;
    }

    void digestedBy(long number) {
        digest = number;
    }

    Raised raised() {
        return new Raised(agreement, new Sight(RegionScope.ofNumbers(scope), exact));
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    /** Empty where its indicator is no more. */
    Optional<Alert> alert(Locale locale) {
        var place = region == null ? null : new RegionCode(region);
        return Indicator.find(indicator)
                .map(known -> new Alert(
                        id(),
                        rule,
                        known,
                        "en".equals(locale.getLanguage()) ? english : indonesian,
                        new Followed(agreement, known, place).in(year),
                        raisedAt,
                        seenAt == null,
                        endedAt == null));
    }
}
