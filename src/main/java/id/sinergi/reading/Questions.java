package id.sinergi.reading;

import id.sinergi.row.FileKind;
import java.util.List;
import java.util.Map;

/**
 * What has to be said about a file before it can be read.
 *
 * @param header its headings
 * @param columns where the columns of its kind were found in it, as far as they were
 * @param constants of those that it lacks, the value that all its rows have
 * @param sample its first rows as texts, numbers of persons hidden
 */
public record Questions(
        FileKind kind,
        List<Question> questions,
        List<String> header,
        Map<String, Integer> columns,
        Map<String, String> constants,
        List<List<String>> sample) {

    public Questions {
        questions = List.copyOf(questions);
        header = List.copyOf(header);
        columns = Map.copyOf(columns);
        constants = Map.copyOf(constants);
        sample = List.copyOf(sample);
    }
}
