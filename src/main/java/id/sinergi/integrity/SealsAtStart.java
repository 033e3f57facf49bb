package id.sinergi.integrity;

import id.sinergi.database.SystemRows;
import id.sinergi.start.StartStep;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Seals what an earlier version posted, once its figures have been counted by the rules of this one. */
@Component
@Order(StartStep.WORKING + 1)
class SealsAtStart implements StartStep {

    private final Seals seals;

    SealsAtStart(Seals seals) {
        this.seals = seals;
    }

    @Override
    public void run() {
        SystemRows.run(seals::sealWhatIsNotSealed);
    }
}
