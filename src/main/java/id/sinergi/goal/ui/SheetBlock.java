package id.sinergi.goal.ui;

import java.util.List;
import java.util.stream.Stream;

/** Cells as a spreadsheet puts them on the clipboard. */
final class SheetBlock {

    private static final int MOST_ROWS = 1_000;

    private SheetBlock() {}

    /** Rows by lines, cells by tabs; the end of the last line begins no further one. */
    static List<List<String>> of(String text) {
        return Stream.of(text.replaceFirst("\\R\\z", "").split("\\R", -1))
                .limit(MOST_ROWS)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }
}
