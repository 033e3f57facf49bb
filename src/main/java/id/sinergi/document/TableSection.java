package id.sinergi.document;

import java.util.List;

/** A table of typed columns. */
public record TableSection(String title, String message, DataTable table, List<Definition> definitions)
        implements ReportSection {

    public TableSection {
        definitions = List.copyOf(definitions);
    }

    @Override
    public TableSection withMessage(String sentence) {
        return new TableSection(title, sentence, table, definitions);
    }
}
