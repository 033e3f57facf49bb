package id.sinergi.catalog;

import id.sinergi.language.BilingualName;

/** An entry of a code list: the number the database keeps, the code that files carry, the name that people read. */
public sealed interface CatalogEntry permits Sector, DestinationCountry, PlacementScheme, TrainingCentre, KbliDivision {

    int id();

    String code();

    BilingualName name();
}
