package id.sinergi.matrix.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import id.sinergi.document.HeatScale;
import id.sinergi.matrix.Matrix;
import id.sinergi.matrix.MatrixText;
import java.util.List;
import java.util.stream.IntStream;

/** What the colours of a matrix stand for, in numbers. */
class MatrixLegend extends Div {

    MatrixLegend(Matrix matrix, MatrixText words) {
        addClassName("legend");
        setVisible(matrix.most() > 0);
        var scale = scale(matrix);
        classes(scale).forEach(step -> {
            var colour = new Element("i");
            colour.getStyle().set("background", "var(--q" + step + ")");
            var label = scale.label(
                    step, number -> words.number(number, matrix.turn().value(), getLocale()));
            getElement().appendChild(new Element("span").appendChild(colour, Element.createText(label)));
        });
    }

    /** Five classes of the cells, totals aside. */
    static HeatScale scale(Matrix matrix) {
        return HeatScale.of(matrix.rows().stream()
                .flatMap(row -> matrix.columns().stream().map(column -> matrix.at(row, column)))
                .flatMapToDouble(cell -> matrix.value(cell).stream())
                .boxed()
                .toList());
    }

    /** Of few different values some classes hold the same; one of each is enough. */
    private static List<Integer> classes(HeatScale scale) {
        return IntStream.rangeClosed(0, scale.thresholds().size() + 1)
                .filter(step -> step < 2
                        || step > scale.thresholds().size()
                        || scale.thresholds().get(step - 1) > scale.thresholds().get(step - 2))
                .boxed()
                .toList();
    }
}
