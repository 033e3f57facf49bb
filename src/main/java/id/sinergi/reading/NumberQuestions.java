package id.sinergi.reading;

import id.sinergi.language.NumberStyle;
import id.sinergi.reading.Question.Option;
import id.sinergi.row.NumberEvidence;
import id.sinergi.source.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Which columns' numbers could be others in another style, and what speaks for which. */
final class NumberQuestions {

    private NumberQuestions() {}

    static List<Question> of(Draft draft, Map<String, NumberEvidence> columns) {
        return columns.entrySet().stream()
                .filter(entry -> !isSettled(draft, entry.getKey(), entry.getValue()))
                .map(entry -> question(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static boolean isSettled(Draft draft, String column, NumberEvidence numbers) {
        int indonesian = numbers.only(NumberStyle.INDONESIAN);
        int english = numbers.only(NumberStyle.ENGLISH);
        var chosen = draft.reading().numbers().get(column);
        if (chosen != null) {
            return draft.said().to(Subject.numbers(column)).isPresent()
                    || (chosen == NumberStyle.ENGLISH ? indonesian == 0 : english == 0);
        }
        return english == 0 && (indonesian > 0 || !numbers.isAmbiguous());
    }

    private static Question question(String column, NumberEvidence numbers) {
        boolean indonesian = numbers.only(NumberStyle.INDONESIAN) > 0;
        boolean english = numbers.only(NumberStyle.ENGLISH) > 0;
        var why = indonesian && english
                ? "reading.why.numbers-contradict"
                : english || indonesian ? "reading.why.numbers-proved" : "reading.why.numbers-open";
        var proved = indonesian ? NumberStyle.INDONESIAN : NumberStyle.ENGLISH;
        return new Question(
                Subject.numbers(column),
                new Problem("reading.question.numbers", List.of(column, numbers.example())),
                new Problem(why, List.of()),
                Arrays.stream(NumberStyle.values())
                        .map(style -> new Option(style.name(), new Problem("reading.option.style." + style, List.of())))
                        .toList(),
                indonesian == english ? "" : proved.name());
    }
}
