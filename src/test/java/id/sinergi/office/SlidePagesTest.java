package id.sinergi.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However much was said, each slide holds what it has room for, and nothing is lost. */
class SlidePagesTest {

    @Test
    void shortLinesShareASlide() {
        assertThat(SlidePages.of(List.of("Satu.", "Dua."))).containsExactly(List.of("Satu.", "Dua."));
        assertThat(SlidePages.of(List.of())).isEmpty();
    }

    @Test
    void aLongLineGoesOnOnTheNextSlide() {
        var words = IntStream.range(0, 700).mapToObj(String::valueOf).collect(Collectors.joining(" "));
        var pages = SlidePages.of(List.of("Satu.", words, "x".repeat(1_300)));

        assertThat(pages)
                .allSatisfy(page ->
                        assertThat(page.stream().mapToInt(String::length).sum()).isBetween(1, 1_200));
        assertThat(String.join(" ", pages.stream().flatMap(Collection::stream).toList()))
                .startsWith("Satu. " + words + " xxx");
    }
}
