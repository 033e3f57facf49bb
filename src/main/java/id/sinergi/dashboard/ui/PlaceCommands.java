package id.sinergi.dashboard.ui;

import id.sinergi.catalog.CatalogEntry;
import id.sinergi.catalog.CodeList;
import id.sinergi.component.Command;
import id.sinergi.component.CommandSource;
import id.sinergi.filter.FilterChoices;
import id.sinergi.language.BilingualName;
import id.sinergi.language.Texts;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import id.sinergi.savedview.SavedViewService;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Regions of the viewer's scope, sectors, centres, destinations and saved views, for the command palette. */
@Component
class PlaceCommands implements CommandSource {

    private final FilterChoices choices;
    private final RegionCatalog regions;
    private final SavedViewService views;

    PlaceCommands(FilterChoices choices, RegionCatalog regions, SavedViewService views) {
        this.choices = choices;
        this.regions = regions;
        this.views = views;
    }

    @Override
    public List<Command> commands(Locale locale) {
        return Stream.of(
                        saved(locale),
                        regions(locale),
                        entries("commands.sector", "sektor/", choices.sectors(), locale),
                        entries("commands.centre", "balai/", choices.centres(), locale),
                        entries("commands.destination", "negara/", choices.destinations(null), locale))
                .flatMap(commands -> commands)
                .toList();
    }

    private Stream<Command> saved(Locale locale) {
        var group = Texts.of("commands.saved", locale);
        return views.all().stream().map(view -> new Command(group, view.name(), "", view.address()));
    }

    /** Provinces before regencies, so that the larger comes first where both match alike. */
    private Stream<Command> regions(Locale locale) {
        var inside =
                choices.regions().stream().filter(code -> !code.isCountry()).toList();
        return Stream.concat(
                        inside.stream().filter(RegionCode::isProvince),
                        inside.stream().filter(RegionCode::isRegency))
                .map(code -> region(regions.get(code), locale));
    }

    /** A regency stands under its province, since cities and regencies share names. */
    private Command region(Region region, Locale locale) {
        var name = region.name().in(locale);
        var code = region.code();
        var group = code.isProvince()
                ? Texts.of("commands.province", locale)
                : regions.get(code.province()).shortName().in(locale);
        return Command.of(group, name, names(region), "wilayah/" + code);
    }

    /** In both languages, in full and short, by its initials – NTB, DIY – and by its code. */
    private static Stream<String> names(Region region) {
        var names = Stream.of(region.name(), region.shortName());
        return Stream.concat(
                names.flatMap(PlaceCommands::both),
                Stream.of(initials(region.name().id()), region.code().toString()));
    }

    private static Stream<String> both(BilingualName name) {
        return Stream.of(name.id(), name.en());
    }

    private static String initials(String name) {
        return Stream.of(name.split(" ")).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private static Stream<Command> entries(
            String group, String path, CodeList<? extends CatalogEntry> list, Locale locale) {
        return list.stream()
                .map(entry -> Command.of(
                        Texts.of(group, locale),
                        entry.name().in(locale),
                        Stream.concat(both(entry.name()), Stream.of(entry.code())),
                        path + entry.code()));
    }
}
