package id.sinergi.row;

import id.sinergi.catalog.NameIndex;
import id.sinergi.catalog.NameIndex.Named;
import id.sinergi.catalog.Validity;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what files may call provinces and regencies: by code, by name, and in short where only one is meant. */
record RegionNames(NameIndex provinces, NameIndex regencies, NameIndex all) {

    private static final Pattern KIND = Pattern.compile("^(Kabupaten|Kota)( Administrasi)? ");
    private static final int SHORTEST_INITIALS = 3;

    RegionNames(RegionCatalog regions) {
        this(
                new NameIndex(provinces(regions)),
                new NameIndex(regencies(regions)),
                new NameIndex(
                        Stream.of(List.of(named(regions.country(), Set.of())), provinces(regions), regencies(regions))
                                .flatMap(List::stream)
                                .toList()));
    }

    private static List<Named> provinces(RegionCatalog regions) {
        return regions.provinces().stream()
                .map(province -> named(province, provinceNames(province)))
                .toList();
    }

    private static Set<String> provinceNames(Region province) {
        var names = new HashSet<String>();
        names.add("Provinsi " + province.name().id());
        names.add("Prov. " + province.name().id());
        names.add("Provinsi " + province.shortName().id());
        var initials = Stream.of(province.name().id().split(" "))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        if (initials.length() >= SHORTEST_INITIALS) {
            names.add(initials);
        }
        return names;
    }

    private static List<Named> regencies(RegionCatalog regions) {
        var provinces = regions.provinces().stream()
                .flatMap(province -> Stream.concat(ownNames(province), provinceNames(province).stream()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return regions.regencies().stream()
                .map(regency -> named(regency, regencyNames(regency, provinces)))
                .toList();
    }

    /** Without "Kabupaten" unless a province is called so, which whoever writes it may mean. */
    private static Set<String> regencyNames(Region regency, Set<String> provinces) {
        var bare = KIND.matcher(regency.name().id()).replaceFirst("");
        return provinces.contains(bare.toLowerCase(Locale.ROOT)) ? Set.of() : Set.of(bare);
    }

    private static Named named(Region region, Set<String> further) {
        return new Named(
                region.code().value(),
                region.code().toString(),
                region.name().id(),
                Stream.concat(ownNames(region), further.stream()).toList(),
                Validity.ALWAYS);
    }

    private static Stream<String> ownNames(Region region) {
        return Stream.of(region.name(), region.shortName()).flatMap(name -> Stream.of(name.id(), name.en()));
    }
}
