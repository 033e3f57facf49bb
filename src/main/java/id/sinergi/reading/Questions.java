package id.sinergi.reading;

import id.sinergi.row.FileKind;
import java.util.List;

/**
 * What has to be said about a file before it can be read.
 *
 * @param header its headings
 * @param sample its first rows as texts, numbers of persons hidden
 */
public record Questions(FileKind kind, List<Question> questions, List<String> header, List<List<String>> sample) {

    public Questions {
        questions = List.copyOf(questions);
        header = List.copyOf(header);
        sample = List.copyOf(sample);
    }
}
