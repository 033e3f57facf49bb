package id.sinergi.matrix.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import id.sinergi.component.PageLink;
import id.sinergi.indicator.Slice;
import id.sinergi.matrix.Matrix;

/** The layers of a matrix as links side by side: all together, or one alone. */
class MatrixLayers extends Composite<Nav> {

    private static final int MOST = 24;

    private final transient MatrixLinks links;

    MatrixLayers(MatrixLinks links) {
        this.links = links;
        getContent().addClassName("layers");
    }

    /** @param slice with all layers */
    void show(Matrix matrix, Slice slice) {
        var turn = matrix.turn();
        getContent().removeAll();
        getContent().setAriaLabel(getTranslation("matrix.layers", getTranslation("matrix.axis." + turn.layer())));
        add(getTranslation("matrix.layers.all"), "", matrix, slice);
        matrix.layers().stream()
                .filter(layer -> !layer.isOthers())
                .limit(MOST)
                .forEach(layer -> add(layer.name(), layer.key(), matrix, slice));
    }

    private void add(String name, String key, Matrix matrix, Slice slice) {
        var turn = matrix.turn();
        var link = new PageLink(name, MatrixLinks.PATH, links.write(slice, turn.withMember(key)));
        if (turn.member().equals(key)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        getContent().add(link);
    }
}
