package id.sinergi.document;

import java.util.List;

/** Headline figures side by side. */
public record FigureSection(String title, String message, List<KeyFigure> figures) implements ReportSection {

    public FigureSection {
        figures = List.copyOf(figures);
    }

    @Override
    public FigureSection withMessage(String sentence) {
        return new FigureSection(title, sentence, figures);
    }
}
