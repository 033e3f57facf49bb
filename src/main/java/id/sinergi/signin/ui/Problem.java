package id.sinergi.signin.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Says what went wrong, aloud for those who do not see it; not there before. */
class Problem extends Paragraph {

    Problem() {
        addClassName("problem");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(String key) {
        setText(getTranslation(key));
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }
}
