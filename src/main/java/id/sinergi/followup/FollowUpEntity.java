package id.sinergi.followup;

import id.sinergi.followup.FollowUpEntry.Action;
import id.sinergi.followup.FollowUpEntry.Kind;
import id.sinergi.region.RegionCode;
import id.sinergi.security.Ministry;
import id.sinergi.security.Viewer;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One thing said, as the database keeps it; it is only ever added. */
@Entity
@Table(name = "follow_up")
class FollowUpEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    private String agreement;
    private String indicator;
    private int region;
    private short year;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String told;
    private String action;
    private String responsible;
    private @Nullable LocalDate due;
    private @Nullable LocalDate done;
    private String author;

    @Enumerated(EnumType.STRING)
    private Ministry ministry;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected FollowUpEntity() {}

    FollowUpEntity(Concern concern, Kind kind, String told, @Nullable Action action, Viewer author, Instant at) {
        this.agreement = concern.agreement();
        this.indicator = concern.indicator();
        this.region = concern.region().value();
        this.year = (short) concern.year();
        this.kind = kind;
        this.told = told;
        this.action = action == null ? "" : action.what();
        this.responsible = action == null ? "" : action.responsible();
        this.due = action == null ? null : action.due();
        this.done = action == null ? null : action.done();
        this.author = author.username();
        this.ministry = author.ministry();
        this.at = at;
    }

    FollowUpEntry entry() {
        return new FollowUpEntry(
                Objects.requireNonNull(id),
                new Concern(agreement, indicator, new RegionCode(region), year),
                kind,
                told,
                due == null ? null : new Action(action, responsible, due, done),
                author,
                ministry,
                at);
    }
}
