package id.sinergi.dispute;

import id.sinergi.dispute.DisputeChange.What;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what was changed of a case: each thing that came to be another, with who changed it and when. */
@Component
class DisputeHistory {

    private final DisputeChangeRepository changes;
    private final Clock clock;

    DisputeHistory(DisputeChangeRepository changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    List<DisputeChange> of(Dispute dispute) {
        return changes.findByDisputeOrderById(dispute.number()).stream()
                .map(DisputeChangeEntity::change)
                .toList();
    }

    void opened(Dispute dispute) {
        enter(dispute, dispute.openedBy(), What.OPENED, "", dispute.ours() + " / " + dispute.theirs());
    }

    void changed(Dispute before, Dispute after, String by) {
        compare(before, by, What.CAUSE, before.terms().cause(), after.terms().cause());
        compare(before, by, What.OWNER, before.terms().owner(), after.terms().owner());
        compare(before, by, What.DUE, before.terms().due(), after.terms().due());
        compare(before, by, What.NOTE, before.terms().note(), after.terms().note());
        compare(before, by, What.AGREED, number(before), number(after));
        compare(before, by, What.STATE, before.state(), after.state());
    }

    private static String number(Dispute dispute) {
        var agreed = dispute.agreed();
        return agreed == null ? "" : String.valueOf(agreed);
    }

    private void compare(Dispute of, String by, What what, Object earlier, Object later) {
        if (!earlier.equals(later)) {
            enter(of, by, what, earlier.toString(), later.toString());
        }
    }

    private void enter(Dispute dispute, String by, What what, String earlier, String later) {
        changes.saveAndFlush(
                new DisputeChangeEntity(dispute, new DisputeChange(clock.instant(), by, what, earlier, later)));
    }
}
