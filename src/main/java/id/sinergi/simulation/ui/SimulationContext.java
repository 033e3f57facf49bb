package id.sinergi.simulation.ui;

import id.sinergi.filter.SliceHeaders;
import id.sinergi.simulation.SimulationAddress;
import id.sinergi.simulation.SimulationService;
import id.sinergi.wording.Absences;
import org.springframework.stereotype.Component;

/** What the page of simulations draws from. */
@Component
record SimulationContext(
        SimulationAddress address, SimulationService simulations, SliceHeaders headers, Absences absences) {}
