package id.sinergi.reading;

import id.sinergi.source.IntakeException;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file cannot be read before somebody answers questions about it; nothing of it is kept. */
public class Asked extends IntakeException {

    private static final long serialVersionUID = 1L;

    private final transient Questions questions;

    Asked(Questions questions) {
        super(
                "reading.asked",
                String.valueOf(questions.questions().size()),
                questions.questions().stream()
                        .map(question -> question.subject().key())
                        .collect(Collectors.joining(", ")));
        this.questions = questions;
    }

    public Questions questions() {
        return questions;
    }

    /** The questions one below the other, each with its possible answers. */
    public String inFull(Locale locale) {
        return questions.questions().stream()
                .map(question ->
                        question.text().text(locale) + " " + question.why().text(locale) + "\n"
                                + question.options().stream()
                                        .map(option -> "    --answer=%s=%s  %s"
                                                .formatted(
                                                        question.subject().key(),
                                                        option.answer(),
                                                        option.text().text(locale)))
                                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }
}
