package id.sinergi.reading;

import id.sinergi.language.DateOrder;
import id.sinergi.language.WrittenDate;
import id.sinergi.person.Masking;
import id.sinergi.reading.Subject.About;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first rows of a file by the columns of its kind, as they would be read with some answers. */
final class FirstRows {

    private static final String PERSON = "id_peserta";

    private final Questions questions;
    private final Answers answers;

    FirstRows(Questions questions, Answers answers) {
        this.questions = questions;
        this.answers = answers;
    }

    /** One map of values by column for each row; numbers of persons are hidden. */
    List<Map<String, String>> all() {
        return questions.sample().stream().map(this::read).toList();
    }

    private Map<String, String> read(List<String> row) {
        var read = new HashMap<String, String>();
        questions.kind().columns().forEach(column -> read.put(column, value(column, row)));
        return read;
    }

    private String value(String column, List<String> row) {
        var written = written(column, row).strip();
        if (column.equals(PERSON)) {
            return written.isEmpty() ? "" : Masking.HIDDEN;
        }
        var meant = answers.to(Subject.value(column, written)).filter(code -> !code.isEmpty());
        return meant.or(() -> repaired(column, written))
                .orElseGet(() -> answers.to(Subject.dates(column))
                        .filter(order -> !order.isEmpty())
                        .map(order -> day(written, DateOrder.valueOf(order)))
                        .orElse(written));
    }

    private Optional<String> repaired(String column, String written) {
        return questions.questions().stream()
                .filter(question -> question.subject().about() == About.FORM)
                .filter(question -> question.subject().column().equals(column))
                .flatMap(question -> question.options().stream()
                        .filter(option -> answers.to(question.subject())
                                .filter(option.answer()::equals)
                                .isPresent()))
                .flatMap(option -> Optional.ofNullable(option.reads().get(written)).stream())
                .findFirst();
    }

    private static String day(String written, DateOrder order) {
        var date = WrittenDate.of(written);
        var day = date == null ? null : date.day(order);
        return day == null ? written : day.toString();
    }

    private String written(String column, List<String> row) {
        var answer = answers.to(Subject.column(column)).orElse("");
        if (answer.startsWith(Answers.CONSTANT)) {
            return answer.substring(Answers.CONSTANT.length());
        }
        int said = answer.isEmpty() ? -1 : questions.header().indexOf(answer);
        if (said >= 0) {
            return said < row.size() ? row.get(said) : "";
        }
        var place = answer.isEmpty() && !isAsked(column) ? questions.columns().get(column) : null;
        return place == null || place >= row.size() ? questions.constants().getOrDefault(column, "") : row.get(place);
    }

    private boolean isAsked(String column) {
        return questions.questions().stream()
                .anyMatch(question -> question.subject().equals(Subject.column(column)));
    }
}
