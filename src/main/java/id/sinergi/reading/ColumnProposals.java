package id.sinergi.reading;

import id.sinergi.reading.Question.Option;
import id.sinergi.row.Codes;
import id.sinergi.row.FileKind;
import id.sinergi.source.IntakeException;
import id.sinergi.source.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the columns of a kind of file under the headings of one file, and asks about those that it is not sure of. */
final class ColumnProposals {

    private static final String AGREEMENT = "kode_perjanjian";
    private static final Set<String> MAY_BE_CONSTANT = Set.of(AGREEMENT, "kode_balai", "jenis");

    private final FileKind kind;
    private final List<String> header;
    private final Answers said;
    private final Answers remembered;
    private final Codes codes;
    private final SampleFit samples;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, String> constants = new HashMap<>();
    private final List<Question> questions = new ArrayList<>();
    private final Set<String> free = new LinkedHashSet<>();

    ColumnProposals(
            FileKind kind, List<String> header, Answers said, Answers remembered, Codes codes, SampleFit samples) {
        this.kind = kind;
        this.header = header;
        this.said = said;
        this.remembered = remembered;
        this.codes = codes;
        this.samples = samples;
        free.addAll(header);
        free.remove("");
        settle();
        ask();
    }

    /** Places in the file's rows, by column. */
    Map<String, Integer> columns() {
        return columns;
    }

    Map<String, String> constants() {
        return constants;
    }

    List<Question> questions() {
        return questions;
    }

    /** Headings of columns that are not read. */
    List<String> ignored() {
        return List.copyOf(free);
    }

    private void settle() {
        for (var column : kind.columns()) {
            if (header.contains(column)) {
                take(column, column);
            }
        }
        for (var column : kind.columns()) {
            if (!columns.containsKey(column)) {
                said.to(Subject.column(column))
                        .or(() -> remembered.to(Subject.column(column)).filter(answer -> holds(column, answer)))
                        .ifPresent(answer -> settle(column, answer));
            }
        }
    }

    /**
     * Whether what was true of a sender's earlier file is true of this one: that a column lacks only where none could be it,
     * and that all rows have one value only of the agreement, which is not what files differ in.
     */
    private boolean holds(String column, String answer) {
        boolean lacks = answer.equals(Answers.NONE) || answer.startsWith(Answers.CONSTANT);
        boolean everyFile = answer.equals(Answers.NONE) || column.equals(AGREEMENT);
        return !lacks || everyFile && free.stream().noneMatch(name -> Headings.means(name, column));
    }

    private void settle(String column, String answer) {
        if (answer.equals(Answers.NONE) && kind.isOptional(column)) {
            constants.put(column, "");
        } else if (answer.startsWith(Answers.CONSTANT) && MAY_BE_CONSTANT.contains(column)) {
            constants.put(column, answer.substring(Answers.CONSTANT.length()));
        } else if (free.contains(answer)) {
            take(column, answer);
        }
    }

    private void take(String column, String heading) {
        int place = header.indexOf(heading);
        if (place != header.lastIndexOf(heading)) {
            throw new IntakeException("intake.error.repeated-columns", kind.word(), heading);
        }
        columns.put(column, place);
        free.remove(heading);
    }

    private void ask() {
        var open = kind.columns().stream()
                .filter(column -> !columns.containsKey(column) && !constants.containsKey(column))
                .toList();
        var lost = open.stream().filter(this::isLost).toList();
        if (!lost.isEmpty()) {
            throw new IntakeException("intake.error.missing-columns", kind.word(), String.join(", ", lost));
        }
        var offered = List.copyOf(free);
        for (var column : open) {
            bySynonym(column, offered);
        }
        for (var column : open) {
            if (!columns.containsKey(column)) {
                bySample(column, offered);
            }
        }
    }

    private boolean isLost(String column) {
        return free.isEmpty() && !kind.isOptional(column) && !MAY_BE_CONSTANT.contains(column);
    }

    private void bySynonym(String column, List<String> offered) {
        free.stream().filter(name -> Headings.means(name, column)).findFirst().ifPresent(name -> {
            take(column, name);
            questions.add(question(column, offered, "reading.why.heading", name));
        });
    }

    private void bySample(String column, List<String> offered) {
        var found = free.stream()
                .filter(name -> samples.fits(kind, column, header.indexOf(name)))
                .findFirst();
        if (found.isPresent()) {
            take(column, found.get());
            questions.add(question(column, offered, "reading.why.values", found.get()));
        } else if (kind.isLater(column)) {
            constants.put(column, "");
        } else if (kind.isOptional(column)) {
            constants.put(column, "");
            questions.add(question(column, offered, "reading.why.not-found", Answers.NONE));
        } else {
            questions.add(question(column, offered, "reading.why.not-found", likely(column)));
        }
    }

    /** What the last file had in all rows, or the one agreement that there is; empty where neither is. */
    private String likely(String column) {
        var last = remembered.to(Subject.column(column)).filter(answer -> answer.startsWith(Answers.CONSTANT));
        return last.orElseGet(() -> only(column));
    }

    private String only(String column) {
        var known = column.equals(AGREEMENT) ? codes.of(kind, column).keySet() : Set.<String>of();
        return known.size() == 1 ? Answers.CONSTANT + known.iterator().next() : "";
    }

    private Question question(String column, List<String> offered, String why, String proposed) {
        var options = new ArrayList<Option>();
        offered.forEach(name -> options.add(new Option(name, new Problem("reading.option.heading", List.of(name)))));
        if (MAY_BE_CONSTANT.contains(column)) {
            codes.of(kind, column).keySet().stream()
                    .sorted()
                    .forEach(code -> options.add(new Option(
                            Answers.CONSTANT + code, new Problem("reading.option.constant", List.of(code)))));
        }
        if (kind.isOptional(column)) {
            options.add(new Option(Answers.NONE, new Problem("reading.option.none", List.of())));
        }
        return new Question(
                Subject.column(column),
                new Problem("reading.question.column", List.of(column)),
                new Problem(why, List.of()),
                options,
                proposed);
    }
}
