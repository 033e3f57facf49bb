package id.sinergi.reading;

import id.sinergi.row.FileKind;
import java.util.List;
import java.util.Map;

/** What was said before about the files of a sender, by their kind. */
public record Memory(Map<FileKind, Answers> byKind) {

    public Memory {
        byKind = Map.copyOf(byKind);
    }

    Answers of(FileKind kind) {
        return byKind.getOrDefault(kind, Answers.NOTHING);
    }

    /** Whether these may be the headings of a file of some kind, complete or not. */
    public boolean resembles(List<String> names) {
        return Headings.resemble(names, this);
    }
}
