package id.sinergi.matrix.ui;

import id.sinergi.component.EmptyState;
import id.sinergi.component.PageLink;
import id.sinergi.language.Texts;
import id.sinergi.matrix.MatrixTurn;
import id.sinergi.wording.Absence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Why there is no matrix: the placement rate needs the time at which people finished; of others there is nobody. */
final class MatrixAbsence {

    private MatrixAbsence() {}

    /** @param rates the parameters of a matrix that has placement rates */
    static EmptyState of(MatrixTurn turn, Map<String, List<String>> rates, Supplier<Absence> nobody, Locale locale) {
        if (turn.value().indicator().isPresent()) {
            var why = nobody.get();
            return new EmptyState(why.title(), why.text());
        }
        var way = new PageLink(Texts.of("matrix.rate.way", locale), MatrixLinks.PATH, rates);
        way.addClassName("plain");
        return new EmptyState(Texts.of("matrix.rate.title", locale), Texts.of("matrix.rate.text", locale), way);
    }
}
