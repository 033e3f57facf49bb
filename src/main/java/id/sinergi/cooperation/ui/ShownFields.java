package id.sinergi.cooperation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import id.sinergi.agreement.Agreement;
import id.sinergi.agreement.ShownIndicator;
import id.sinergi.agreement.ShownIndicator.Party;
import id.sinergi.indicator.Indicator;
import id.sinergi.wording.Defined;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which indicators stand for an agreement: the tiles one by one, the others in the order of all, and whose they are. */
class ShownFields extends Composite<FormLayout> {

    private static final int HEADLINES = 4;

    private final List<Select<Indicator>> headlines = new ArrayList<>();
    private final MultiSelectComboBox<Indicator> facts = choice("cooperation.field.facts");
    private final MultiSelectComboBox<Indicator> ministry = choice("cooperation.field.kemenperin");
    private final MultiSelectComboBox<Indicator> placement = choice("cooperation.field.kp2mi");

    ShownFields(@Nullable Agreement present) {
        var counts = Indicator.all().stream().filter(one -> !one.isRate()).toList();
        for (int i = 1; i <= HEADLINES; i++) {
            var tile = new Select<Indicator>();
            tile.setLabel(getTranslation("cooperation.field.tile", i));
            tile.setItems(counts);
            tile.setItemLabelGenerator(one -> one == null ? "–" : Defined.measured(one, getLocale()));
            tile.setEmptySelectionAllowed(true);
            tile.setEmptySelectionCaption("–");
            headlines.add(tile);
            getContent().add(tile);
        }
        getContent().add(facts, ministry, placement);
        getContent().setColspan(facts, 2);
        if (present != null) {
            fill(present);
        }
    }

    private MultiSelectComboBox<Indicator> choice(String label) {
        var field = new MultiSelectComboBox<Indicator>(getTranslation(label));
        field.setItems(Indicator.all());
        field.setItemLabelGenerator(one -> Defined.measured(one, getLocale()));
        return field;
    }

    private void fill(Agreement present) {
        var tiles = known(present.headlines());
        for (int i = 0; i < Math.min(tiles.size(), HEADLINES); i++) {
            headlines.get(i).setValue(tiles.get(i));
        }
        facts.setValue(new LinkedHashSet<>(known(present.facts())));
        ministry.setValue(of(present, Party.KEMENPERIN));
        placement.setValue(of(present, Party.KP2MI));
    }

    private static List<Indicator> known(List<String> codes) {
        return codes.stream().flatMap(code -> Indicator.find(code).stream()).toList();
    }

    private static Set<Indicator> of(Agreement present, Party owner) {
        return new LinkedHashSet<>(known(present.indicators().stream()
                .filter(one -> one.owner() == owner)
                .map(ShownIndicator::code)
                .toList()));
    }

    List<ShownIndicator> read() {
        return Stream.concat(
                        headlines.stream()
                                .map(Select::getValue)
                                .filter(Objects::nonNull)
                                .map(one -> shown(one, true)),
                        Indicator.all().stream()
                                .filter(facts.getValue()::contains)
                                .map(one -> shown(one, false)))
                .toList();
    }

    /** What both ministries are chosen for belongs to both. */
    private ShownIndicator shown(Indicator one, boolean headline) {
        boolean first = ministry.getValue().contains(one);
        boolean second = placement.getValue().contains(one);
        return new ShownIndicator(
                one.name(), headline, first == second ? null : first ? Party.KEMENPERIN : Party.KP2MI);
    }
}
