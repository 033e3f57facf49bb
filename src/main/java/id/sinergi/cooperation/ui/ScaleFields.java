package id.sinergi.cooperation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.NumberField;
import id.sinergi.agreement.StatusScale;
import id.sinergi.source.IntakeException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From which achievement on a status holds; empty fields leave it to the configuration. */
class ScaleFields extends Composite<FormLayout> {

    private final NumberField achieved = new NumberField();
    private final NumberField onTrack = new NumberField();
    private final NumberField attention = new NumberField();

    ScaleFields(@Nullable StatusScale present) {
        achieved.setLabel(getTranslation("cooperation.scale.achieved"));
        onTrack.setLabel(getTranslation("cooperation.scale.onTrack"));
        attention.setLabel(getTranslation("cooperation.scale.attention"));
        achieved.setHelperText(getTranslation("cooperation.scale.help"));
        if (present != null) {
            achieved.setValue(present.achieved());
            onTrack.setValue(present.onTrack());
            attention.setValue(present.attention());
        }
        getContent().add(achieved, onTrack, attention);
    }

    /** @throws IntakeException if some are empty and others are not, or they do not fall from the first to the last */
    @Nullable
    StatusScale read() {
        long filled = Stream.of(achieved, onTrack, attention)
                .map(NumberField::getValue)
                .filter(Objects::nonNull)
                .count();
        if (filled == 0) {
            return null;
        }
        if (filled < 3
                || !(achieved.getValue() > onTrack.getValue()
                        && onTrack.getValue() > attention.getValue()
                        && attention.getValue() > 0)) {
            throw new IntakeException("cooperation.problem.scale");
        }
        return new StatusScale(achieved.getValue(), onTrack.getValue(), attention.getValue());
    }
}
