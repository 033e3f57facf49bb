package id.sinergi.dispute;

import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Questions;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case as the database keeps it. */
@Entity
@Table(name = "dispute")
class DisputeEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer number;

    private String agreement;

    @Column(name = "first_month")
    private int firstMonth;

    @Column(name = "last_month")
    private int lastMonth;

    private int region;
    private @Nullable String destination;

    @Convert(converter = IndicatorCode.class)
    private Indicator indicator;

    private long ours;

    @Enumerated(EnumType.STRING)
    private Against against;

    private long theirs;
    private int batch;

    @Enumerated(EnumType.STRING)
    private DisputeCause cause;

    private String owner;
    private LocalDate due;
    private String note;

    @Enumerated(EnumType.STRING)
    private DisputeState state;

    private @Nullable Long agreed;

    @Column(name = "agreed_by")
    private @Nullable String agreedBy;

    @Column(name = "agreed_at")
    private @Nullable Instant agreedAt;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected DisputeEntity() {}

    DisputeEntity(Opening opening, String by, Instant at) {
        var figure = opening.figure();
        agreement = figure.agreement();
        firstMonth =
                figure.period().from().getYear() * 100 + figure.period().from().getMonthValue();
        lastMonth = figure.period().to().getYear() * 100 + figure.period().to().getMonthValue();
        region = figure.region().value();
        destination = figure.destination();
        indicator = figure.indicator();
        ours = opening.ours();
        against = opening.against();
        theirs = opening.theirs();
        batch = figure.batch();
        openedBy = by;
        openedAt = at;
        state = DisputeState.OPEN;
        cause = opening.terms().cause();
        owner = opening.terms().owner();
        due = opening.terms().due();
        note = opening.terms().note();
    }

    void change(Dispute.Terms terms) {
        cause = terms.cause();
        owner = terms.owner();
        due = terms.due();
        note = terms.note();
    }

    void agree(long number, String by, Instant at) {
        agreed = number;
        agreedBy = by;
        agreedAt = at;
        state = DisputeState.AGREED;
    }

    /** What was agreed on stays known until something else is. */
    void put(DisputeState other) {
        state = other;
    }

    Dispute dispute() {
        if (number == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new Dispute(
                new DisputedFigure(
                        number,
                        agreement,
                        new PeriodRange(Questions.month(firstMonth), Questions.month(lastMonth)),
                        new RegionCode(region),
                        destination,
                        indicator,
                        batch),
                ours,
                against,
                theirs,
                new Dispute.Terms(cause, owner, due, note),
                state,
                agreed,
                agreedBy,
                agreedAt,
                openedBy,
                openedAt);
    }
}
