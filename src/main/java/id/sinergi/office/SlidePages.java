package id.sinergi.office;

import java.util.ArrayList;
import java.util.List;

/** Running text of any length, cut into what a slide holds. */
final class SlidePages {

    private static final int SLIDE = 1_200;

    private SlidePages() {}

    /** The lines of each slide; a line that is longer than a slide goes on on the next, from a blank on. */
    static List<List<String>> of(List<String> lines) {
        var pages = new ArrayList<List<String>>();
        int used = SLIDE;
        for (var line : lines) {
            for (var rest = line; !rest.isEmpty(); ) {
                var part = start(rest);
                rest = rest.substring(part.length()).strip();
                if (used + part.length() > SLIDE) {
                    pages.add(new ArrayList<>());
                    used = 0;
                }
                pages.getLast().add(part);
                used += part.length();
            }
        }
        return pages;
    }

    private static String start(String text) {
        if (text.length() <= SLIDE) {
            return text;
        }
        int blank = text.lastIndexOf(' ', SLIDE);
        return text.substring(0, blank > 0 ? blank : SLIDE);
    }
}
