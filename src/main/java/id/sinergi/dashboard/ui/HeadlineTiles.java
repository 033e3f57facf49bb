package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.dashboard.Headline;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tiles at the head of a page: another agreement may have other indicators. */
class HeadlineTiles implements Serializable {

    private final Div page;
    private final SerializableFunction<Indicator, HeadlineTile> make;
    private final Map<Indicator, HeadlineTile> tiles = new LinkedHashMap<>();

    /** @param page whose first components they are */
    HeadlineTiles(Div page, SerializableFunction<Indicator, HeadlineTile> make) {
        this.page = page;
        this.make = make;
    }

    /**
     * @param slice what they are figures of
     * @param changes where the change of an indicator is explained
     */
    void show(List<Headline> headlines, Slice slice, IndicatorChoice choice, OriginQuery changes) {
        var wanted = headlines.stream().map(Headline::indicator).toList();
        if (!wanted.equals(List.copyOf(tiles.keySet()))) {
            tiles.values().forEach(page::remove);
            tiles.clear();
            wanted.forEach(indicator -> {
                var tile = make.apply(indicator);
                page.addComponentAtIndex(tiles.size(), tile);
                tiles.put(indicator, tile);
            });
        }
        headlines.forEach(headline -> of(headline.indicator()).ifPresent(tile -> {
            tile.show(headline);
            tile.explain(headline, changes);
            tile.offer(slice);
            tile.setChosen(headline.indicator().equals(choice.indicator()));
        }));
    }

    Optional<HeadlineTile> of(Indicator indicator) {
        return Optional.ofNullable(tiles.get(indicator));
    }
}
