package id.sinergi.definition;

import id.sinergi.agreement.TargetService;
import id.sinergi.indicator.IndicatorUse;
import org.springframework.stereotype.Component;

/** A target keeps the indicator that it is for, also one that is in force no more: figures of then are held against it. */
@Component
class TargetUse implements IndicatorUse {

    private final TargetService targets;

    TargetUse(TargetService targets) {
        this.targets = targets;
    }

    @Override
    public boolean uses(String code) {
        return targets.hasSome(code);
    }
}
