package id.sinergi.following;

import id.sinergi.indicator.Indicator;
import id.sinergi.region.RegionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a user follows, as the database keeps it. */
@Entity
@Table(name = "follow")
class FollowEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    private String follower;
    private String agreement;
    private String indicator;
    private @Nullable Integer region;
    private String rules;
    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected FollowEntity() {}

    FollowEntity(String follower, Followed what, Set<AlertRule> rules, Instant since) {
        this.follower = follower;
        this.agreement = what.agreement();
        this.indicator = code(what);
        this.region = number(what);
        this.rules = AlertRule.written(rules);
        this.since = since;
    }

    static String code(Followed what) {
        return what.indicator() == null ? "" : what.indicator().name();
    }

    static @Nullable Integer number(Followed what) {
        return what.region() == null ? null : what.region().value();
    }

    void change(Set<AlertRule> others) {
        rules = AlertRule.written(others);
    }

    int id() {
        return Objects.requireNonNull(id);
    }

    boolean isAbout(Followed what) {
        return agreement.equals(what.agreement())
                && indicator.equals(code(what))
                && Objects.equals(region, number(what));
    }

    /** Empty where its indicator is no more. */
    Optional<Follow> follow() {
        var place = region == null ? null : new RegionCode(region);
        var known = indicator.isEmpty() ? Optional.<Indicator>empty() : Indicator.find(indicator);
        return !indicator.isEmpty() && known.isEmpty()
                ? Optional.empty()
                : Optional.of(new Follow(
                        id(), follower, new Followed(agreement, known.orElse(null), place), AlertRule.read(rules)));
    }
}
