package id.sinergi.intake;

import id.sinergi.demo.DemoRemains;
import id.sinergi.start.StartStep;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Refuses the start outside of demo mode while batches of made-up people count: nobody could tell them apart. */
@Component
@Order(StartStep.REFUSING)
class NoDemoPeople implements StartStep {

    private final BatchRepository batches;

    NoDemoPeople(BatchRepository batches) {
        this.batches = batches;
    }

    /** {@link DemoRemains} if a batch of made-up people was ever posted here. */
    @Override
    public void run() {
        if (batches.existsByDemoTrue()) {
            throw new DemoRemains("The database holds batches of made-up people.");
        }
    }

    @Override
    public boolean forRealPeopleOnly() {
        return true;
    }
}
