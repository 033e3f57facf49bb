package id.sinergi.matrix.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import id.sinergi.matrix.MatrixAxis;
import id.sinergi.matrix.MatrixTurn;
import id.sinergi.matrix.MatrixValue;
import java.util.List;
import java.util.stream.IntStream;

/** What stands in rows, columns and layers, and which value is shown; two buttons turn it. */
class MatrixChoice extends Composite<Div> {

    private static final List<String> PLACES = List.of("rows", "columns", "layer");

    private final Select<MatrixValue> value = new Select<>();
    private final List<Select<MatrixAxis>> axes = IntStream.range(0, PLACES.size())
            .mapToObj(place -> new Select<MatrixAxis>())
            .toList();
    private final SerializableConsumer<MatrixTurn> onChange;
    private MatrixTurn present = MatrixTurn.USUAL;

    MatrixChoice(SerializableConsumer<MatrixTurn> onChange) {
        this.onChange = onChange;
        getContent().addClassNames("filters", "choices");
        value.setLabel(getTranslation("matrix.value"));
        value.addClassName("wide");
        value.setItems(MatrixValue.values());
        value.setItemLabelGenerator(one -> getTranslation("matrix.value." + one));
        value.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(present.withValue(change.getValue()));
            }
        });
        getContent().add(value);
        IntStream.range(0, PLACES.size()).forEach(this::addAxis);
        var turns = new Div(
                button("transpose", () -> onChange.accept(present.transposed())),
                button("turn", () -> onChange.accept(present.turned())));
        turns.addClassName("choice-buttons");
        getContent().add(turns);
    }

    private void addAxis(int place) {
        var axis = axes.get(place);
        axis.setLabel(getTranslation("matrix." + PLACES.get(place)));
        axis.setItems(MatrixAxis.values());
        axis.setItemLabelGenerator(one -> getTranslation("matrix.axis." + one));
        axis.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(present.with(place, change.getValue()));
            }
        });
        getContent().add(axis);
    }

    private NativeButton button(String name, SerializableRunnable press) {
        var button = new NativeButton(getTranslation("matrix." + name), click -> press.run());
        var explanation = getTranslation("matrix." + name + ".full");
        button.addClassName("plain");
        button.setTitle(explanation);
        button.getElement().setAttribute("data-command", explanation);
        return button;
    }

    void show(MatrixTurn turn) {
        present = turn;
        value.setValue(turn.value());
        IntStream.range(0, PLACES.size())
                .forEach(place -> axes.get(place).setValue(turn.axes().get(place)));
    }

    MatrixTurn present() {
        return present;
    }
}
