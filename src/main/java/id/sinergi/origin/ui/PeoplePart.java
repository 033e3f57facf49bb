package id.sinergi.origin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Stage;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.origin.Origin;
import id.sinergi.region.RegionCode;
import id.sinergi.roster.PeopleGrid;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The people behind a figure, regency by regency. */
class PeoplePart {

    private final OriginContext context;
    private final Origin origin;
    private final Locale locale;

    PeoplePart(OriginContext context, Origin origin, Locale locale) {
        this.context = context;
        this.origin = origin;
        this.locale = locale;
    }

    /** The people of one of its regencies, the one with the most first; none for viewers who may read no records. */
    Optional<Section> card() {
        if (!context.records().permitted()) {
            return Optional.empty();
        }
        var regencies = context.origins().regencies(origin.slice()).stream()
                .filter(regency -> people(regency) > 0)
                .sorted(Comparator.comparingLong((MemberCounts regency) -> -people(regency)))
                .toList();
        return regencies.isEmpty() ? Optional.empty() : Optional.of(card(regencies));
    }

    private Section card(List<MemberCounts> regencies) {
        var grid = new Div();
        var select = new Select<MemberCounts>();
        select.setLabel(text("people.regency"));
        select.setItems(regencies);
        select.setWidth("min(100%, 26rem)");
        select.setItemLabelGenerator(this::named);
        select.addValueChangeListener(chosen -> {
            grid.removeAll();
            grid.add(new PeopleGrid(context.records(), context.catalog(), of(chosen.getValue()), stage()));
        });
        select.setValue(regencies.getFirst());
        var card = OriginParts.card(text("people.title"), text("people.lead"), select, grid);
        card.addClassNames("c12", "landscape");
        return card;
    }

    private Slice of(MemberCounts regency) {
        return origin.slice().withRegion(RegionCode.of(regency.key()));
    }

    private String named(MemberCounts regency) {
        return context.members().name(Dimension.REGENCY, regency.key(), locale) + " · "
                + Figures.in(locale).number(people(regency));
    }

    /** How many people it has of the stage that is listed. */
    private long people(MemberCounts regency) {
        return stage().of(regency.counts());
    }

    /** The stage that the indicator is about, or the one that its people were counted by. */
    private Stage stage() {
        return switch (origin.figure().indicator().measure()) {
            case PLACED -> Stage.PLACED;
            case CERTIFIED, CERTIFICATES -> Stage.CERTIFIED;
            default -> origin.slice().destination() == null ? Stage.TRAINED : Stage.PLACED;
        };
    }

    private String text(String key) {
        return Texts.of("origin." + key, locale);
    }
}
