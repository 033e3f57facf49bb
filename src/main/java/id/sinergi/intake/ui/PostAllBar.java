package id.sinergi.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import id.sinergi.intake.Preview;
import id.sinergi.language.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Posts the chosen ones of the uploads that wait, jointly or each for itself. */
class PostAllBar extends Div {

    private final Map<Preview, Checkbox> choices = new LinkedHashMap<>();
    private final Paragraph held = new Paragraph();
    private final Checkbox jointly = new Checkbox();
    private final Button post = new Button();
    private final transient UploadTexts texts;

    /** @param onPost what is chosen, and whether all or none of it is to be posted */
    PostAllBar(UploadTexts texts, SerializableBiConsumer<List<Preview>, Boolean> onPost) {
        this.texts = texts;
        addClassName("stack");
        held.addClassName("sub");
        jointly.setLabel(getTranslation("intake.month.jointly"));
        jointly.setHelperText(getTranslation("intake.month.jointly-help"));
        post.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        post.setDisableOnClick(true);
        post.addClickListener(click -> onPost.accept(chosen(), jointly.getValue()));
        var actions = new Div(post);
        actions.addClassName("actions");
        add(held, jointly, actions);
    }

    /** Forgets all choices. */
    void clear(List<Preview> waiting) {
        choices.clear();
        long looks = waiting.stream().filter(upload -> !upload.isReady()).count();
        held.setText(Texts.of("intake.month.held", getLocale(), looks));
        held.setVisible(looks > 0);
        setVisible(waiting.size() > 1 && looks < waiting.size());
    }

    /** A choice for an upload; posted unless taken out, where nothing about it has to be decided first. */
    Checkbox choice(Preview upload) {
        var choice = new Checkbox(upload.isReady());
        choice.setAriaLabel(Texts.of("intake.month.choose", getLocale(), upload.fileName()));
        choice.setEnabled(upload.isReady());
        choice.addValueChangeListener(change -> count());
        choices.put(upload, choice);
        count();
        return choice;
    }

    private void count() {
        int chosen = chosen().size();
        post.setText(texts.posting(chosen, getLocale()));
        post.setEnabled(chosen > 0);
    }

    private List<Preview> chosen() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
