package id.sinergi.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

/** The tour: five steps, each about a place of the page that is outlined meanwhile; closed by Escape at any of them. */
class TourDialog extends Dialog {

    /** What the steps are about, as selectors of the places they outline; the first has the page itself. */
    private enum Step {
        HOME(".grid-12 > :first-child"),
        FIND("[data-opens=commands]"),
        FILTER(".app-nav a[href='']"),
        DRILL(".app-nav a[href=wilayah]"),
        REPORT(".app-nav a[href=laporan]");

        private final String place;

        Step(String place) {
            this.place = place;
        }
    }

    private final SerializableConsumer<String> outline;
    private final Span count = new Span();
    private final Paragraph text = new Paragraph();
    private final Button back = new Button();
    private final Button next = new Button();
    private Step step = Step.HOME;

    /**
     * @param outline called with the selector of what a step is about, and with nothing at the end
     * @param onClose called once it was closed, at whichever step
     */
    TourDialog(SerializableConsumer<String> outline, SerializableRunnable onClose) {
        this.outline = outline;
        addClassName("tour");
        setWidth("min(440px, 92vw)");
        setCloseOnOutsideClick(false);
        count.addClassName("sub");
        var words = new Div(count, text);
        words.getElement().setAttribute("aria-live", "polite");
        add(words);
        back.setText(getTranslation("tour.back"));
        back.addClickListener(click -> show(Step.values()[step.ordinal() - 1]));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.addClickListener(click -> forward());
        next.setAutofocus(true);
        var skip = new Button(getTranslation("tour.skip"), click -> close());
        skip.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(skip, back, next);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                outline.accept("");
                onClose.run();
            }
        });
        show(Step.HOME);
    }

    private void forward() {
        if (step == Step.REPORT) {
            close();
        } else {
            show(Step.values()[step.ordinal() + 1]);
        }
    }

    private void show(Step other) {
        step = other;
        setHeaderTitle(getTranslation("tour." + step + ".title"));
        count.setText(getTranslation("tour.count", step.ordinal() + 1, Step.values().length));
        text.setText(getTranslation("tour." + step + ".text"));
        back.setVisible(step != Step.HOME);
        next.setText(getTranslation(step == Step.REPORT ? "tour.done" : "tour.next"));
        next.focus();
        outline.accept(step.place);
    }
}
