package id.sinergi.dashboard;

import id.sinergi.agreement.TargetService;
import id.sinergi.indicator.Slice;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds the targets of a slice within what the viewer sees of it, in one statement. */
@Service
public class SliceTargetService {

    private final TargetService targets;
    private final CurrentScope scope;
    private final RegionCatalog regions;

    SliceTargetService(TargetService targets, CurrentScope scope, RegionCatalog regions) {
        this.targets = targets;
        this.scope = scope;
        this.regions = regions;
    }

    /** Those of what the viewer sees of the slice's region, and of the regions right below. */
    public SliceTargets find(Slice slice) {
        boolean everyone = slice.sectors().isEmpty()
                && slice.centre() == null
                && slice.destination() == null
                && slice.sex() == null;
        var visible = scope.get().intersect(slice.region());
        var inside = visible.stream()
                .flatMap(region -> Stream.concat(
                        Stream.of(region), regions.children(region).stream().map(Region::code)))
                .toList();
        return new SliceTargets(targets.find(slice.agreement(), inside, slice.period()), visible, everyone);
    }
}
