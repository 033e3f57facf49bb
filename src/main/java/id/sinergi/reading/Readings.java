package id.sinergi.reading;

import id.sinergi.language.DateOrder;
import id.sinergi.language.NumberStyle;
import id.sinergi.reading.Subject.About;
import id.sinergi.row.CodeRepair;
import id.sinergi.row.Codes;
import id.sinergi.row.Evidence;
import id.sinergi.row.FileKind;
import id.sinergi.row.Reading;
import id.sinergi.source.IntakeException;
import id.sinergi.source.Problem;
import id.sinergi.source.RowSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Decides how a file is read: from its headings before its rows are read, and from its values once they were. What is not
 * certain is asked.
 */
@Component
public class Readings {

    private final Codes codes;
    private final Choices choices;
    private final FormQuestions forms;
    private final ValueQuestions values;

    Readings(Codes codes, Choices choices, FormQuestions forms, ValueQuestions values) {
        this.forms = forms;
        this.codes = codes;
        this.choices = choices;
        this.values = values;
    }

    /** What is remembered of the files of a sender, or of each ministry where none is named. */
    public Memory memory(int sender) {
        return choices.of(sender);
    }

    /**
     * Where columns of a kind stand under the headings of a file, as it writes them, by their names or what was said of its
     * sender's files; those that stand nowhere are left out.
     */
    public Map<String, Integer> places(FileKind kind, List<String> headings, int sender) {
        var names = headings.stream().map(RowSource::columnName).toList();
        var remembered = memory(sender).of(kind);
        var places = new HashMap<String, Integer>();
        for (var column : kind.columns()) {
            int place = names.indexOf(column);
            int said = place >= 0
                    ? place
                    : names.indexOf(remembered.to(Subject.column(column)).orElse(""));
            if (said >= 0) {
                places.put(column, said);
            }
        }
        return places;
    }

    /** The repairs that would make codes of some of the words for which rows were rejected. */
    public List<FormRepair> repairs(FileKind kind, String column, Collection<String> words) {
        return forms.repairs(kind, column, words);
    }

    /**
     * How a file would be read by its headings and first values.
     *
     * @param said about this very file
     * @throws IntakeException if it is of no kind, or lacks columns that nothing in it can be
     */
    public Draft draft(RowSource source, Memory memory, Answers said) {
        var kind = Headings.kind(source.header(), memory);
        var rows = new Sampled(source);
        var remembered = memory.of(kind);
        var answers = said.over(remembered);
        var columns = new ColumnProposals(
                kind, source.header(), said, remembered, codes, new SampleFit(rows.sample(), codes));
        var reading = new Reading(
                kind,
                columns.columns(),
                columns.constants(),
                chosen(answers, About.DATES, DateOrder.values()),
                chosen(answers, About.NUMBERS, NumberStyle.values()),
                words(answers),
                repairs(answers));
        return new Draft(reading, rows, columns, said, remembered);
    }

    /**
     * Looks at how the values were written once all rows were read, and remembers what was said. The caller holds the
     * transaction.
     *
     * @return how the file was read where that is not as it is written
     * @throws Asked if something about the file has to be said first; then nothing of what was read may be kept
     */
    public List<Problem> settle(Draft draft, Evidence evidence, int sender, String user) {
        var questions = new ArrayList<>(draft.questions());
        var dates = new DateQuestions(draft, evidence.dates());
        questions.addAll(dates.all());
        questions.addAll(NumberQuestions.of(draft, evidence.numbers()));
        questions.addAll(forms.of(draft, evidence.forms()));
        questions.addAll(values.of(draft, evidence.unknown()));
        if (!questions.isEmpty()) {
            throw new Asked(draft.with(questions));
        }
        choices.keep(draft, dates.proved(), sender, user);
        return ReadingNotes.of(draft, evidence);
    }

    private static <E extends Enum<E>> Map<String, E> chosen(Answers answers, About about, E[] all) {
        var byName = Arrays.stream(all).collect(Collectors.toMap(Enum::name, Function.identity()));
        var chosen = new HashMap<String, E>();
        answers.bySubject().forEach((subject, answer) -> {
            var one = subject.about() == about ? byName.get(answer) : null;
            if (one != null) {
                chosen.put(subject.column(), one);
            }
        });
        return chosen;
    }

    private static Map<String, Map<String, String>> words(Answers answers) {
        var words = new HashMap<String, Map<String, String>>();
        answers.bySubject().forEach((subject, answer) -> {
            if (subject.about() == About.VALUE) {
                words.computeIfAbsent(subject.column(), column -> new HashMap<>())
                        .put(subject.word(), answer);
            }
        });
        return words;
    }

    private static Map<String, Set<CodeRepair>> repairs(Answers answers) {
        var repairs = new HashMap<String, Set<CodeRepair>>();
        answers.bySubject()
                .forEach((subject, answer) -> Arrays.stream(CodeRepair.values())
                        .filter(repair -> subject.equals(Subject.form(subject.column(), repair.form())))
                        .filter(repair -> repair.name().equals(answer))
                        .forEach(repair -> repairs.computeIfAbsent(
                                        subject.column(), name -> EnumSet.noneOf(CodeRepair.class))
                                .add(repair)));
        return repairs;
    }
}
