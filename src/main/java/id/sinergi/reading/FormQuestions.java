package id.sinergi.reading;

import id.sinergi.reading.Question.Option;
import id.sinergi.row.CodeRepair;
import id.sinergi.row.CodeRepair.Form;
import id.sinergi.row.CodeRepairs;
import id.sinergi.row.Codes;
import id.sinergi.row.Evidence.Word;
import id.sinergi.row.FileKind;
import id.sinergi.source.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks once for a column whether many words that are no codes are read as codes in the same way; a few are asked about one by one. */
@Component
class FormQuestions {

    private static final int MANY = 3;
    private static final int EXAMPLES = 3;

    private final Codes codes;
    private final ValueQuestions values;

    FormQuestions(Codes codes, ValueQuestions values) {
        this.codes = codes;
        this.values = values;
    }

    List<Question> of(Draft draft, Map<String, Map<Form, Map<String, Word>>> columns) {
        var questions = new ArrayList<Question>();
        columns.forEach((column, forms) -> forms.forEach((form, words) -> {
            var open = new LinkedHashMap<>(words);
            open.keySet().removeIf(word -> ValueQuestions.isSettled(draft, Subject.value(column, word)));
            var subject = Subject.form(column, form);
            if (open.size() >= MANY && !ValueQuestions.isSettled(draft, subject)) {
                questions.add(question(draft, subject, form, open));
            } else if (!draft.said().to(subject).filter(String::isEmpty).isPresent()) {
                questions.addAll(values.of(draft, Map.of(column, open)));
            }
        }));
        return questions;
    }

    /** The repairs that fit some of these words, which rows were rejected for. */
    List<FormRepair> repairs(FileKind kind, String column, Collection<String> words) {
        var known = new CodeRepairs(codes.of(kind, column).keySet());
        return Arrays.stream(CodeRepair.values())
                .map(repair -> new FormRepair(
                        new Answers(Map.of(Subject.form(column, repair.form()), repair.name())),
                        reads(known, repair, words)))
                .filter(repair -> !repair.reads().isEmpty())
                .toList();
    }

    private Question question(Draft draft, Subject subject, Form form, Map<String, Word> words) {
        var known = new CodeRepairs(codes.of(draft.kind(), subject.column()).keySet());
        var repairs = CodeRepair.of(form).stream()
                .map(repair -> option(repair, reads(known, repair, words.keySet()), words.size()))
                .filter(option -> !option.reads().isEmpty())
                .toList();
        var options = new ArrayList<>(repairs);
        options.add(new Option(Answers.EACH, new Problem("reading.option.each", List.of())));
        options.add(new Option("", new Problem("reading.option.reject", List.of())));
        boolean numbers = words.values().stream().allMatch(Word::number);
        return new Question(
                subject,
                asked(subject, words),
                new Problem(
                        "reading.why.form." + form,
                        List.of(examples(repairs.getFirst().reads(), EXAMPLES))),
                options,
                repairs.size() == 1 || numbers ? repairs.getFirst().answer() : "");
    }

    private static Problem asked(Subject subject, Map<String, Word> words) {
        int rows = words.values().stream().mapToInt(Word::rows).sum();
        return new Problem(
                "reading.question.form",
                List.of(
                        subject.column(),
                        String.valueOf(words.size()),
                        words.keySet().iterator().next(),
                        String.valueOf(rows)));
    }

    private static Map<String, String> reads(CodeRepairs known, CodeRepair repair, Collection<String> words) {
        var reads = new LinkedHashMap<String, String>();
        words.forEach(word -> known.code(repair, word).ifPresent(code -> reads.put(word, code)));
        return reads;
    }

    private static Option option(CodeRepair repair, Map<String, String> reads, int words) {
        return new Option(
                repair.name(),
                new Problem(
                        "reading.option.form",
                        List.of(examples(reads, 1), String.valueOf(reads.size()), String.valueOf(words))),
                reads);
    }

    private static String examples(Map<String, String> reads, int most) {
        return reads.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(most)
                .map(entry -> entry.getKey() + " → " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
