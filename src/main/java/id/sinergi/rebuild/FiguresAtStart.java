package id.sinergi.rebuild;

import id.sinergi.start.StartStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Rebuilds the figures before the first request is answered where a migration brought a measure or a rule that they were
 * not counted by: nobody is shown a zero that only means "not counted yet".
 */
@Component
@Order(StartStep.WORKING)
class FiguresAtStart implements StartStep, ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FiguresAtStart.class);

    private final Rebuild rebuild;

    FiguresAtStart(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public void run() {
        rebuild.runIfNeeded((batches, of) -> log.info(
                "The figures are counted by new rules before the first request is answered: {} of {} batches",
                batches,
                of));
    }

    /** Commands run no steps of a start: what they post into an empty database needs no second count either. */
    @Override
    public void run(ApplicationArguments args) {
        rebuild.noteThatNothingIsCounted();
    }
}
