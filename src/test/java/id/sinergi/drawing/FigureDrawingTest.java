package id.sinergi.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.document.SampleReport;
import id.sinergi.document.Words;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FigureDrawingTest {

    @Test
    void cardsFillTheirRowsAlike() {
        var drawing = new FigureDrawing(new Words(SampleReport.INDONESIAN), 4);
        assertThat(IntStream.rangeClosed(1, 9).map(drawing::columns)).containsExactly(1, 2, 3, 4, 3, 3, 4, 4, 3);
    }
}
