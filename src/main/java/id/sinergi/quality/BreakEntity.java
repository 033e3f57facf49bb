package id.sinergi.quality;

import id.sinergi.indicator.Indicator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A known break of a series as the database keeps it. */
@Entity
@Table(name = "series_break")
@SuppressWarnings("NullAway.Init")
class BreakEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    private LocalDate day;
    private String textId;
    private String textEn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> indicators = new ArrayList<>();

    @Version
    private @Nullable Integer revision;

    @Column(updatable = false)
    private String addedBy;

    protected BreakEntity() {}

    BreakEntity(SeriesBreak wanted, String user) {
        addedBy = user;
        change(wanted);
    }

    /** Takes over what may be changed. */
    final void change(SeriesBreak wanted) {
        day = wanted.day();
        textId = wanted.textId();
        textEn = wanted.textEn();
        indicators = new ArrayList<>(
                wanted.indicators().stream().map(Indicator::name).toList());
    }

    int number() {
        return Objects.requireNonNull(id);
    }

    /** An indicator that is no more is not named. */
    SeriesBreak seriesBreak() {
        return new SeriesBreak(
                number(),
                day,
                textId,
                textEn,
                Indicator.all().stream()
                        .filter(indicator -> indicators.contains(indicator.name()))
                        .collect(Collectors.toSet()),
                Objects.requireNonNullElse(revision, 0));
    }
}
