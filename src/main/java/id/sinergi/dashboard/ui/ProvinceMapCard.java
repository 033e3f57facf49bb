package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.component.TileMap;
import id.sinergi.dashboard.ProvinceFigure;
import id.sinergi.language.Figures;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.util.List;
import java.util.Objects;

/** The home provinces of the people trained on the tile map. */
class ProvinceMapCard extends Composite<Section> {

    private final transient RegionCatalog regions;
    private final SerializableConsumer<RegionCode> onSelect;
    private final Div holder = new Div();

    ProvinceMapCard(RegionCatalog regions, SerializableConsumer<RegionCode> onSelect) {
        this.regions = regions;
        this.onSelect = onSelect;
        var subtitle = new Paragraph(getTranslation("dashboard.map.subtitle"));
        subtitle.addClassName("sub");
        getContent().addClassNames("card", "c7");
        getContent().add(new H2(getTranslation("dashboard.map.title")), subtitle, holder);
    }

    void show(List<ProvinceFigure> figures, RegionCode selected) {
        holder.removeAll();
        holder.add(new TileMap(
                figures.stream().map(this::tile).toList(),
                getTranslation("dashboard.map.none"),
                value -> Figures.in(getLocale()).number(value.longValue()),
                key -> onSelect.accept(RegionCode.of(key))));
    }

    private TileMap.Tile tile(ProvinceFigure figure) {
        var region = regions.get(figure.province());
        var place = regions.tileGrid().tile(figure.province()).orElseThrow();
        var iso = Objects.requireNonNull(region.iso());
        return new TileMap.Tile(
                figure.province().toString(),
                iso.substring(iso.indexOf('-') + 1),
                region.shortName().in(getLocale()),
                place.row(),
                place.column(),
                figure.trained(),
                Figures.in(getLocale()).number(figure.trained()));
    }
}
