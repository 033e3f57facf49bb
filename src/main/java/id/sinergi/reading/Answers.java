package id.sinergi.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was said about how a file is to be read, by subject. */
public record Answers(Map<Subject, String> bySubject) {

    /** Of the column of a kind that a file does not have. */
    public static final String NONE = "-";

    /** Before the value that all rows of a file have in a column that it lacks. */
    public static final String CONSTANT = "=";

    /** Of a form of codes: each word is asked about by itself. */
    static final String EACH = "EACH";

    public static final Answers NOTHING = new Answers(Map.of());

    public Answers {
        bySubject = Map.copyOf(bySubject);
    }

    /** Of texts such as {@code DATES:mulai=DAY_MONTH}; what has no such form is left out. */
    public static Answers parse(List<String> written) {
        var answers = new HashMap<Subject, String>();
        for (var one : written) {
            int end = one.lastIndexOf('=');
            int sign = end > 0 && one.charAt(end - 1) == '=' ? end - 1 : end;
            if (sign > 0) {
                Subject.parse(one.substring(0, sign))
                        .ifPresent(subject -> answers.put(subject, one.substring(sign + 1)));
            }
        }
        return new Answers(answers);
    }

    Optional<String> to(Subject subject) {
        return Optional.ofNullable(bySubject.get(subject));
    }

    /** These, and in what they do not say the others. */
    public Answers over(Answers others) {
        var all = new HashMap<>(others.bySubject);
        all.putAll(bySubject);
        return new Answers(all);
    }
}
