package id.sinergi.definition;

import id.sinergi.indicator.Formula;
import id.sinergi.indicator.Measure;
import id.sinergi.person.Sex;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One count of a formula as the database keeps it; without a measure there is none. */
@Embeddable
class DefinedTerm {

    private @Nullable String measure;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> sectors = new ArrayList<>();

    private @Nullable String centre;
    private @Nullable String destination;
    private @Nullable String sex;

    protected DefinedTerm() {}

    DefinedTerm(Formula.@Nullable Term term) {
        if (term != null) {
            measure = term.measure().name();
            sectors = new ArrayList<>(term.sectors());
            centre = term.centre();
            destination = term.destination();
            sex = term.sex() == null ? null : term.sex().name();
        }
    }

    Formula.@Nullable Term term() {
        return measure == null
                ? null
                : new Formula.Term(
                        Measure.valueOf(measure),
                        new TreeSet<>(sectors),
                        centre,
                        destination,
                        sex == null ? null : Sex.valueOf(sex));
    }
}
