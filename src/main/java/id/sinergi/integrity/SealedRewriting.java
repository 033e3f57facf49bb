package id.sinergi.integrity;

import id.sinergi.person.RecordRewriting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals records again whose people were given other keys; what differed from its seal before still does. */
@Component
class SealedRewriting implements RecordRewriting {

    private final JdbcClient jdbc;
    private final SealComparison comparison;
    private final SealChain chain;
    private final Seals seals;

    SealedRewriting(JdbcClient jdbc, SealComparison comparison, SealChain chain, Seals seals) {
        this.jdbc = jdbc;
        this.comparison = comparison;
        this.chain = chain;
        this.seals = seals;
    }

    @Override
    public void around(Cause cause, Runnable change) {
        if (chain.newest().isEmpty()) {
            change.run();
            return;
        }
        jdbc.sql("select set_config('statement_timeout', '0', true)")
                .query((row, number) -> true)
                .single();
        var broken = SealedPart.of(SealedPart.Group.PEOPLE).stream()
                .flatMap(part -> comparison.of(part, Integer.MIN_VALUE, Integer.MAX_VALUE).stream())
                .toList();
        change.run();
        seals.rewritten(cause == Cause.FORGOTTEN ? SealCause.FORGOTTEN : SealCause.KEY_CHANGED, broken);
    }
}
