package id.sinergi.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One revision of a target. */
@Entity
@Immutable
@Table(name = "target")
class TargetEntity {

    @Id
    private long id;

    @Column(name = "batch_in")
    private int batchIn;

    @Column(name = "batch_out")
    private @Nullable Integer batchOut;

    private short agreement;

    private String indicator;

    private short year;

    private short quarter;

    private int region;

    private BigDecimal value;

    private String document;

    @Column(name = "document_date")
    private LocalDate documentDate;

    @SuppressWarnings("NullAway.Init")
    protected TargetEntity() {}
}
