package id.sinergi.reading;

import id.sinergi.source.Problem;
import java.util.List;
import java.util.Map;

/**
 * One thing about a file that only a person can say.
 *
 * @param subject what the answer is kept under
 * @param text the question
 * @param why what speaks for the proposal, or for asking
 * @param proposed one of the options' answers; empty if nothing speaks for any
 */
public record Question(Subject subject, Problem text, Problem why, List<Option> options, String proposed) {

    public Question {
        options = List.copyOf(options);
    }

    /**
     * A possible answer, and how it is put to people.
     *
     * @param reads of a form, the codes that it makes of the file's words
     */
    public record Option(String answer, Problem text, Map<String, String> reads) {

        public Option {
            reads = Map.copyOf(reads);
        }

        Option(String answer, Problem text) {
            this(answer, text, Map.of());
        }
    }
}
