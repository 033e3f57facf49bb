package id.sinergi.report;

import java.util.List;
import java.util.stream.Collectors;

/** Chosen sections as lines of text: key, tab, message. */
public final class SectionLines {

    private SectionLines() {}

    public static String write(List<SectionChoice> choices) {
        return choices.stream()
                .map(choice -> choice.key() + "\t"
                        + choice.message().replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining("\n"));
    }

    public static List<SectionChoice> read(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", 2))
                .map(parts -> new SectionChoice(parts[0], parts.length > 1 ? parts[1] : ""))
                .toList();
    }
}
