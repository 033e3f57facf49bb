package id.sinergi.reading;

import id.sinergi.language.DateOrder;
import id.sinergi.language.WrittenDate;
import id.sinergi.reading.Question.Option;
import id.sinergi.row.DateEvidence;
import id.sinergi.source.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which columns' dates could be of several days, and what speaks for which order. */
final class DateQuestions {

    private final Draft draft;
    private final Map<String, DateEvidence> columns;

    DateQuestions(Draft draft, Map<String, DateEvidence> columns) {
        this.draft = draft;
        this.columns = columns;
    }

    List<Question> all() {
        return columns.entrySet().stream()
                .filter(entry -> !isSettled(entry.getKey(), entry.getValue()))
                .map(entry -> question(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Orders that the dates of a column prove by themselves, so that nothing was asked. */
    Answers proved() {
        var proved = new HashMap<Subject, String>();
        columns.forEach((column, dates) -> {
            var possible = possible(dates);
            if (possible.size() == 1) {
                proved.put(Subject.dates(column), possible.iterator().next().name());
            }
        });
        return new Answers(proved);
    }

    private boolean isSettled(String column, DateEvidence dates) {
        var subject = Subject.dates(column);
        var chosen = draft.reading().dates().get(column);
        if (chosen != null) {
            return draft.said().to(subject).isPresent() || dates.allows(chosen);
        }
        var possible = possible(dates);
        return possible.contains(DateOrder.DAY_MONTH) && (possible.size() == 1 || !dates.isAmbiguous());
    }

    /** The orders that all dates of the column allow. */
    private static Set<DateOrder> possible(DateEvidence dates) {
        var possible = EnumSet.allOf(DateOrder.class);
        possible.removeIf(order -> !dates.allows(order));
        return possible;
    }

    private Question question(String column, DateEvidence dates) {
        var possible = possible(dates);
        var options = Arrays.stream(DateOrder.values())
                .filter(order -> dates.fitting(order) > 0)
                .map(order -> option(order, dates))
                .toList();
        var proved = possible.size() == 1 ? possible.iterator().next() : provedElsewhere(column, possible);
        return new Question(
                Subject.dates(column),
                new Problem("reading.question.dates", List.of(column, dates.example())),
                new Problem(why(possible, proved), List.of()),
                options,
                proved == null ? "" : proved.name());
    }

    private static String why(Set<DateOrder> possible, @Nullable DateOrder proved) {
        if (possible.isEmpty()) {
            return "reading.why.dates-contradict";
        }
        if (proved == null) {
            return "reading.why.dates-open";
        }
        return possible.size() == 1 ? "reading.why.dates-proved" : "reading.why.dates-proved-elsewhere";
    }

    /** The order of another column's dates, where these allow it. */
    private @Nullable DateOrder provedElsewhere(String column, Set<DateOrder> possible) {
        return columns.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(column))
                .map(entry -> possible(entry.getValue()))
                .filter(others -> others.size() == 1 && possible.containsAll(others))
                .map(others -> others.iterator().next())
                .findFirst()
                .orElse(null);
    }

    private static Option option(DateOrder order, DateEvidence dates) {
        var day = Optional.ofNullable(WrittenDate.of(dates.example()))
                .map(date -> date.day(order))
                .map(String::valueOf)
                .orElse("–");
        return new Option(
                order.name(),
                new Problem(
                        "reading.option.order." + order,
                        List.of(
                                dates.example(),
                                day,
                                String.valueOf(dates.fitting(order)),
                                String.valueOf(dates.all()))));
    }
}
