package id.sinergi.document;

import java.util.List;

/** Headline figures side by side. */
public record FigureSection(String title, String message, List<KeyFigure> figures) implements ReportSection {

    public FigureSection {
        figures = List.copyOf(figures);
    }

    /** What is said and done about the statuses, each line with the name of its figure. */
    public List<String> said() {
        return figures.stream()
                .flatMap(figure -> figure.said().stream().map(line -> figure.name() + " – " + line))
                .toList();
    }

    @Override
    public FigureSection withMessage(String sentence) {
        return new FigureSection(title, sentence, figures);
    }
}
