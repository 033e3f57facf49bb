package id.sinergi.briefing;

import id.sinergi.indicator.Slice;
import id.sinergi.period.ComparedWith;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.SectionLines;
import id.sinergi.security.UserRole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A saved briefing as the database keeps it; it has a name and at least one section. */
@Entity
@Table(name = "briefing")
class BriefingEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    private String owner;

    private String name;

    private String sections;

    private String slice;

    @Enumerated(EnumType.STRING)
    private BriefingPeriod period;

    @Enumerated(EnumType.STRING)
    private ComparedWith compared;

    private String language;

    @Enumerated(EnumType.STRING)
    private ReportFormat format;

    private String roles;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected BriefingEntity() {}

    BriefingEntity(String owner, Briefing briefing, String slice, Instant now) {
        this.owner = owner;
        change(briefing, slice, now);
    }

    /**
     * Takes over everything but the owner.
     *
     * @param as the briefing's slice, as its column keeps it
     */
    final void change(Briefing briefing, String as, Instant now) {
        if (briefing.sections().isEmpty() || briefing.name().isBlank()) {
            throw new IllegalArgumentException("A briefing has a name and at least one section");
        }
        name = briefing.name();
        sections = SectionLines.write(briefing.sections());
        slice = as;
        period = briefing.period();
        compared = briefing.compared();
        language = briefing.language();
        format = briefing.format();
        roles = briefing.roles().stream().map(UserRole::name).sorted().collect(Collectors.joining(","));
        changedAt = now;
    }

    int id() {
        return Objects.requireNonNull(id);
    }

    String slice() {
        return slice;
    }

    /**
     * @param read what its slice says
     */
    Briefing briefing(Slice read) {
        return new Briefing(
                id(), owner, name, SectionLines.read(sections), read, period, compared, language, format, roles());
    }

    private Set<UserRole> roles() {
        return roles.isEmpty()
                ? Set.of()
                : Arrays.stream(roles.split(",")).map(UserRole::valueOf).collect(Collectors.toSet());
    }
}
