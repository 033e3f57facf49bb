package id.sinergi.matrix.ui;

import id.sinergi.indicator.GivenParameters;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.matrix.MatrixAxis;
import id.sinergi.matrix.MatrixTurn;
import id.sinergi.subject.SubjectMembers;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The addresses of the matrix: a slice, and how it is turned. */
@Component
class MatrixLinks {

    static final String PATH = "matriks";

    private final SliceParameters parameters;
    private final SubjectMembers members;

    MatrixLinks(SliceParameters parameters, SubjectMembers members) {
        this.parameters = parameters;
        this.members = members;
    }

    SliceParameters.Reading read(Map<String, List<String>> query) {
        return parameters.read(query);
    }

    MatrixTurn turn(GivenParameters given) {
        return MatrixTurn.read(
                given,
                (axis, key) -> axis.subject()
                        .map(subject -> members.knows(subject, key))
                        .orElseGet(() -> axis.hasKey(key)));
    }

    Slice usual() {
        return parameters.usual();
    }

    /** A matrix of placement rates, which need the time at which people finished. */
    Map<String, List<String>> rates(Slice slice, MatrixTurn turn) {
        return write(slice, new MatrixTurn(MatrixAxis.SECTOR, MatrixAxis.QUARTER, MatrixAxis.REGION, "", turn.value()));
    }

    Map<String, List<String>> write(Slice slice, MatrixTurn turn) {
        return turn.write(parameters.write(slice));
    }
}
