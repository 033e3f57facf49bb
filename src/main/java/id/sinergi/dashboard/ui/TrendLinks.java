package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import id.sinergi.component.PageLink;
import id.sinergi.contribution.ContributionAddress;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.simulation.Present;
import id.sinergi.simulation.SimulationAddress;

/** Leads from the course of an indicator to what its change comes from, and to what its year's end would be otherwise. */
class TrendLinks extends Div {

    TrendLinks(Slice slice, Indicator indicator, ContributionAddress changes, SimulationAddress simulations) {
        addClassName("card-links");
        add(new PageLink(getTranslation("contribution.link"), ContributionAddress.PAGE, changes.of(slice, indicator)));
        if (Present.STAGES.contains(indicator)) {
            add(new PageLink(getTranslation("simulation.link"), SimulationAddress.PAGE, simulations.of(slice)));
        }
    }
}
