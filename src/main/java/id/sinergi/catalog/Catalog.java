package id.sinergi.catalog;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The code lists of the programme, kept in memory and never changed after start. */
@Component
public class Catalog {

    /** The edition of KBLI that files carry today; BPS replaced it in 2025, and no list of the new one is published. */
    public static final String KBLI_VERSION = "2020";

    private final CodeList<Sector> sectors;
    private final CodeList<DestinationCountry> destinations;
    private final CodeList<PlacementScheme> schemes;
    private final CodeList<TrainingCentre> centres;
    private final CodeList<KbliDivision> kbliDivisions;

    @Autowired
    Catalog(
            SectorRepository sectors,
            DestinationRepository destinations,
            SchemeRepository schemes,
            CentreRepository centres,
            KbliDivisionRepository kbliDivisions) {
        this(
                new CodeList<>(sectors.findAllByOrderByPosition().stream()
                        .map(SectorEntity::sector)
                        .toList()),
                new CodeList<>(destinations.findAllByOrderByNameId().stream()
                        .map(DestinationEntity::destination)
                        .toList()),
                new CodeList<>(schemes.findAllByOrderById().stream()
                        .map(SchemeEntity::scheme)
                        .toList()),
                new CodeList<>(centres.findAllByOrderById().stream()
                        .map(CentreEntity::centre)
                        .toList()),
                new CodeList<>(kbliDivisions.findAllByVersionOrderByCode(KBLI_VERSION).stream()
                        .map(KbliDivisionEntity::division)
                        .toList()));
    }

    /** A catalogue of the given lists. */
    public Catalog(
            CodeList<Sector> sectors,
            CodeList<DestinationCountry> destinations,
            CodeList<PlacementScheme> schemes,
            CodeList<TrainingCentre> centres,
            CodeList<KbliDivision> kbliDivisions) {
        this.sectors = sectors;
        this.destinations = destinations;
        this.schemes = schemes;
        this.centres = centres;
        this.kbliDivisions = kbliDivisions;
    }

    /** In the order of KP2MI's own list. */
    public CodeList<Sector> sectors() {
        return sectors;
    }

    /** In the order of their Indonesian names. */
    public CodeList<DestinationCountry> destinations() {
        return destinations;
    }

    public CodeList<PlacementScheme> schemes() {
        return schemes;
    }

    /** The seven BDI first, then polytechnics, academies and schools. */
    public CodeList<TrainingCentre> centres() {
        return centres;
    }

    /** Of edition {@link #KBLI_VERSION}. */
    public CodeList<KbliDivision> kbliDivisions() {
        return kbliDivisions;
    }
}
