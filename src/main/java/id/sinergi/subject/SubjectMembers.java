package id.sinergi.subject;

import id.sinergi.catalog.Catalog;
import id.sinergi.region.RegionCatalog;
import org.springframework.stereotype.Component;

/** Tells codes that stand for a region, sector, centre or destination from others. */
@Component
public class SubjectMembers {

    private final RegionCatalog regions;
    private final Catalog catalog;

    SubjectMembers(RegionCatalog regions, Catalog catalog) {
        this.regions = regions;
        this.catalog = catalog;
    }

    /** Whether there is a member with this code. */
    public boolean knows(Subject subject, String code) {
        return switch (subject) {
            case REGION -> regions.find(code).isPresent();
            case SECTOR -> catalog.sectors().find(code).isPresent();
            case CENTRE -> catalog.centres().find(code).isPresent();
            case DESTINATION -> catalog.destinations().find(code).isPresent();
        };
    }
}
