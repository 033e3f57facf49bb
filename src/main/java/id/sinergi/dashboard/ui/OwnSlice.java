package id.sinergi.dashboard.ui;

import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.region.CurrentScope;
import org.springframework.stereotype.Component;

/** What the first page is about: the usual period, and the viewer's region where it is a single one. */
@Component
class OwnSlice {

    private final SliceParameters parameters;
    private final CurrentScope scope;

    OwnSlice(SliceParameters parameters, CurrentScope scope) {
        this.parameters = parameters;
        this.scope = scope;
    }

    Slice get() {
        var regions = scope.get().regions();
        var usual = parameters.usual();
        return regions.size() == 1 ? usual.withRegion(regions.iterator().next()) : usual;
    }
}
