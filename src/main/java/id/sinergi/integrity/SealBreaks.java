package id.sinergi.integrity;

import id.sinergi.indicator.Ledger;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what differs from its seal, for every page of every node, until it does not differ any more. */
@Component
public class SealBreaks {

    private static final Logger log = LoggerFactory.getLogger(SealBreaks.class);

    /** Where the chain itself is broken. */
    private static final String LINKS = "SEAL";

    private static final String REMOVE = """
            delete from seal_break where part = :part and batch between :first and :last and batch not in (:found)
            """;

    private static final String ADD = """
            insert into seal_break (part, batch, kind, found_at) values (:part, :batch, :kind, :at)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final Clock clock;

    SealBreaks(JdbcClient jdbc, Ledger ledger, Clock clock) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** All that was found when everything was compared. */
    @Transactional
    public void keep(List<SealBreak> found) {
        int changed = put(null, Integer.MIN_VALUE, Integer.MAX_VALUE, found);
        for (var part : SealedPart.values()) {
            changed += put(part, Integer.MIN_VALUE, Integer.MAX_VALUE, found);
        }
        tell(changed);
    }

    /** What was found of a part from one batch to another, of the chain where no part is named. */
    @Transactional
    void keep(@Nullable SealedPart part, int first, int last, List<SealBreak> found) {
        tell(put(part, first, last, found));
    }

    private int put(@Nullable SealedPart part, int first, int last, List<SealBreak> all) {
        var name = part == null ? LINKS : part.name();
        var found = all.stream().filter(each -> each.part() == part).toList();
        int changed = jdbc.sql(REMOVE)
                .param("part", name)
                .param("first", first)
                .param("last", last)
                .param(
                        "found",
                        Stream.concat(Stream.of(-1), found.stream().map(SealBreak::batch))
                                .toList())
                .update();
        for (var one : found) {
            changed += add(name, one);
        }
        return changed;
    }

    /** @return 1 if it was not known before */
    private int add(String name, SealBreak found) {
        int added = jdbc.sql(ADD)
                .param("part", name)
                .param("batch", found.batch())
                .param("kind", found.kind().name())
                .param("at", OffsetDateTime.now(clock))
                .update();
        if (added > 0) {
            log.error("{} of batch {} differs from its seal: {}", name, found.batch(), found.kind());
        }
        return added;
    }

    /** All nodes forget what they remember of figures, and with it how they were judged. */
    private void tell(int changed) {
        if (changed > 0) {
            ledger.replaced();
        }
    }

    /** The first batch whose figures are in doubt; null if none is. */
    @Nullable
    Integer first() {
        return jdbc.sql("""
                        select min(case when part = :links
                                   then coalesce((select s.batch from seal s where s.number = seal_break.batch), 1)
                                   else batch end) as batch
                        from seal_break
                        """)
                .param("links", LINKS)
                .query((row, number) -> row.getObject("batch", Integer.class))
                .list()
                .getFirst();
    }
}
