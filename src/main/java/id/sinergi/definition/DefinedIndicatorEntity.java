package id.sinergi.definition;

import id.sinergi.indicator.Formula;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A defined indicator as the database keeps it. */
@Entity
@Table(name = "defined_indicator")
@SuppressWarnings("NullAway.Init")
class DefinedIndicatorEntity {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private Formula.Kind kind;

    @Embedded
    @AttributeOverride(name = "measure", column = @Column(name = "part_measure"))
    @AttributeOverride(name = "sectors", column = @Column(name = "part_sectors"))
    @AttributeOverride(name = "centre", column = @Column(name = "part_centre"))
    @AttributeOverride(name = "destination", column = @Column(name = "part_destination"))
    @AttributeOverride(name = "sex", column = @Column(name = "part_sex"))
    private DefinedTerm part;

    @Embedded
    @AttributeOverride(name = "measure", column = @Column(name = "whole_measure"))
    @AttributeOverride(name = "sectors", column = @Column(name = "whole_sectors"))
    @AttributeOverride(name = "centre", column = @Column(name = "whole_centre"))
    @AttributeOverride(name = "destination", column = @Column(name = "whole_destination"))
    @AttributeOverride(name = "sex", column = @Column(name = "whole_sex"))
    private DefinedTerm whole;

    private boolean lessIsBetter;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "defined_indicator_text", joinColumns = @JoinColumn(name = "code"))
    @MapKeyColumn(name = "name")
    @Column(name = "text")
    private Map<String, String> texts = new HashMap<>();

    @Version
    private @Nullable Integer revision;

    @Column(updatable = false)
    private String addedBy;

    protected DefinedIndicatorEntity() {}

    DefinedIndicatorEntity(DefinedIndicator wanted, String user) {
        code = wanted.code();
        addedBy = user;
        change(wanted);
    }

    /** Takes over all but the code. */
    final void change(DefinedIndicator wanted) {
        kind = wanted.formula().kind();
        part = new DefinedTerm(wanted.formula().part());
        whole = new DefinedTerm(wanted.formula().whole());
        lessIsBetter = wanted.lessIsBetter();
        texts.clear();
        texts.putAll(wanted.texts());
    }

    DefinedIndicator indicator() {
        return new DefinedIndicator(
                code,
                new Formula(kind, Objects.requireNonNull(part.term()), whole.term(), null),
                lessIsBetter,
                new TreeMap<>(texts),
                revision);
    }
}
