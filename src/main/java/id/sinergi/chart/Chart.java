package id.sinergi.chart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows one {@link ChartDescription}. The description is the whole state: it is sent as one property, so a chart
 * survives being detached and attached, and showing another one replaces it in place.
 *
 * <p>Without a height the chart takes the one its content asks for.
 */
@Tag("sinergi-chart")
public class Chart extends Component implements HasSize, LocaleChangeObserver {

    private @Nullable ChartDescription shown;
    private int selectListeners;

    /** A chart that shows nothing yet. */
    public Chart() {}

    public Chart(ChartDescription description) {
        show(description);
    }

    public void show(ChartDescription description) {
        shown = description;
        publish();
    }

    public Optional<ChartDescription> shown() {
        return Optional.ofNullable(shown);
    }

    /**
     * Lets the user choose values; without a listener the values only explain themselves. The listener is called only
     * with keys that the chart shows, and with gestures that there are.
     */
    public Registration addSelectListener(SerializableConsumer<ChartSelect> listener) {
        var registration = ComponentUtil.addListener(this, SelectEvent.class, event -> {
            var select = event.select;
            if (select != null && shown != null && shown.contains(select.key(), select.series())) {
                listener.accept(select);
            }
        });
        selectListeners++;
        publish();
        return Registration.once(() -> {
            registration.remove();
            selectListeners--;
            publish();
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://charts/" + ChartModule.FILE_NAME);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        publish();
    }

    private void publish() {
        if (shown != null && isAttached()) {
            var state = new ChartState(
                    shown, ChartTexts.of(this::getTranslation), getLocale().toLanguageTag(), selectListeners > 0);
            // As text: a tree of nodes would weigh many times as much in every open session.
            getElement().setProperty("state", state.text());
        }
    }

    /** What the browser reports; trusted only after {@link #addSelectListener} has checked it. */
    @DomEvent("sinergi-select")
    public static class SelectEvent extends ComponentEvent<Chart> {

        private final @Nullable ChartSelect select;

        public SelectEvent(
                Chart source,
                boolean fromClient,
                @EventData("event.detail.key") String key,
                @EventData("event.detail.series") String series,
                @EventData("event.detail.gesture") String gesture) {
            super(source, fromClient);
            select = Arrays.stream(ChartSelect.Gesture.values())
                    .filter(known -> known.name().equalsIgnoreCase(gesture))
                    .findAny()
                    .map(known -> new ChartSelect(key, series, known))
                    .orElse(null);
        }
    }
}
