package id.sinergi.document;

import java.util.List;

/** Paragraphs of plain text. */
public record TextSection(String title, String message, List<String> paragraphs) implements ReportSection {

    public TextSection {
        paragraphs = List.copyOf(paragraphs);
    }

    @Override
    public TextSection withMessage(String sentence) {
        return new TextSection(title, sentence, paragraphs);
    }
}
