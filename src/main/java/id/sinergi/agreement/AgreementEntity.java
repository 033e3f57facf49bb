package id.sinergi.agreement;

import id.sinergi.language.BilingualName;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An agreement as the database keeps it. */
@Entity
@Table(name = "agreement")
@SuppressWarnings("NullAway.Init")
class AgreementEntity {

    @Id
    private short id;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private String kind;

    private String number;
    private String nameId;
    private String nameEn;
    private String shortId;
    private String shortEn;
    private String partiesId;
    private String partiesEn;
    private String scopesId;
    private String scopesEn;
    private LocalDate signedOn;
    private @Nullable LocalDate endsOn;
    private @Nullable BigDecimal achieved;
    private @Nullable BigDecimal onTrack;
    private @Nullable BigDecimal attention;
    private @Nullable Integer maturity;

    @Version
    private @Nullable Integer revision;

    private @Nullable Short parent;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agreement_indicator", joinColumns = @JoinColumn(name = "agreement"))
    @OrderColumn(name = "place")
    private List<ShownIndicatorEntity> indicators = new ArrayList<>();

    protected AgreementEntity() {}

    AgreementEntity(short id, Agreement wanted) {
        this.id = id;
        code = wanted.code();
        kind = "MOU";
        change(wanted);
    }

    /** Takes over all but the code. */
    final void change(Agreement wanted) {
        number = wanted.number();
        nameId = wanted.name().id();
        nameEn = wanted.name().en();
        shortId = wanted.shortName().id();
        shortEn = wanted.shortName().en();
        partiesId = wanted.parties().id();
        partiesEn = wanted.parties().en();
        scopesId = wanted.scopes().id();
        scopesEn = wanted.scopes().en();
        signedOn = wanted.signedOn();
        endsOn = wanted.endsOn();
        scale(wanted.scale());
        maturity = wanted.maturity();
        indicators.clear();
        wanted.indicators().forEach(one -> indicators.add(new ShownIndicatorEntity(one)));
    }

    private void scale(@Nullable StatusScale scale) {
        achieved = scale == null ? null : BigDecimal.valueOf(scale.achieved());
        onTrack = scale == null ? null : BigDecimal.valueOf(scale.onTrack());
        attention = scale == null ? null : BigDecimal.valueOf(scale.attention());
    }

    int revision() {
        return Objects.requireNonNullElse(revision, 0);
    }

    short id() {
        return id;
    }

    Agreement agreement() {
        return new Agreement(
                code,
                number,
                new BilingualName(nameId, nameEn),
                new BilingualName(shortId, shortEn),
                new BilingualName(partiesId, partiesEn),
                new BilingualName(scopesId, scopesEn),
                signedOn,
                endsOn,
                scale(),
                maturity,
                indicators.stream().map(ShownIndicatorEntity::shown).toList(),
                revision());
    }

    private @Nullable StatusScale scale() {
        return achieved == null
                ? null
                : new StatusScale(
                        achieved.doubleValue(),
                        Objects.requireNonNull(onTrack).doubleValue(),
                        Objects.requireNonNull(attention).doubleValue());
    }
}
