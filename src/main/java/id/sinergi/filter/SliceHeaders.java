package id.sinergi.filter;

import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.indicator.Slice;
import id.sinergi.savedview.SaveViewButton;
import id.sinergi.savedview.SavedViewService;
import id.sinergi.wording.SliceText;
import org.springframework.stereotype.Component;

/** Makes the heads of pages about slices, each with the button that keeps the page under a name. */
@Component
public class SliceHeaders {

    private final SliceText text;
    private final FilterChoices choices;
    private final SavedViewService saved;

    SliceHeaders(SliceText text, FilterChoices choices, SavedViewService saved) {
        this.text = text;
        this.choices = choices;
        this.saved = saved;
    }

    /** @param onChange is asked for the page of another slice when a filter is changed */
    public SliceHeader of(String title, SerializableConsumer<Slice> onChange) {
        var header = new SliceHeader(title, text, choices, onChange);
        header.addAction(new SaveViewButton(saved));
        return header;
    }
}
