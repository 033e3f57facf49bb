package id.sinergi.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** What the standard of workbooks allows, and some programs write, and the reader does not know. */
enum Unusual {
    /** The names of the strict form of the standard. */
    STRICT("purl.oclc.org/ooxml"),
    /** Days written as such instead of counted. */
    DATE_CELLS(" t=\"d\""),
    WITHOUT_STYLES("");

    private final byte[] mark;

    Unusual(String mark) {
        this.mark = mark.getBytes(StandardCharsets.US_ASCII);
    }

    /** What to look for in a part of the workbook. */
    static List<Mark> marks(String part) {
        if (part.equals("xl/workbook.xml")) {
            return List.of(new Mark(STRICT));
        }
        return part.startsWith("xl/worksheets/") ? List.of(new Mark(DATE_CELLS)) : List.of();
    }

    /** Finds it in bytes that come one after the other. */
    static final class Mark {

        private final Unusual sought;
        private int matched;

        private Mark(Unusual sought) {
            this.sought = sought;
        }

        /** No mark repeats its own beginning, so that a mismatch can only begin it again. */
        void look(byte[] bytes, int length, Set<Unusual> found) {
            for (int i = 0; i < length; i++) {
                matched = bytes[i] == sought.mark[matched] ? matched + 1 : bytes[i] == sought.mark[0] ? 1 : 0;
                if (matched == sought.mark.length) {
                    found.add(sought);
                    matched = 0;
                }
            }
        }
    }
}
