package id.sinergi.person;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes records nobody's: each person's rows, those of earlier revisions too, get one key that belongs to no number, without
 * year of birth and certificate number. Nothing that is counted changes, since rows of one person stay rows of one.
 */
@Component
public class Nobodys {

    private final JdbcClient jdbc;
    private final PersonRows rows;
    private final List<RecordCopies> copies;
    private final RecordRewriting rewriting;

    Nobodys(JdbcClient jdbc, List<RecordCopies> copies, RecordRewriting rewriting) {
        this.jdbc = jdbc;
        this.rows = new PersonRows(jdbc);
        this.copies = List.copyOf(copies);
        this.rewriting = rewriting;
    }

    /** Until the transaction ends nobody posts; readers are not held up. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        rows.hold();
    }

    /**
     * Does it to those whose retention has passed, and throws away the copies of records that show their keys. The caller
     * acts for the system and holds the rows.
     *
     * @return how many rows are nobody's now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int retire(Collection<UUID> people) {
        int changed = make(people);
        copies.forEach(RecordCopies::retired);
        return changed;
    }

    /** Does it, and nothing else. */
    int make(Collection<UUID> people) {
        jdbc.sql("create temporary table person_map (before uuid, after uuid) on commit drop")
                .update();
        jdbc.sql(
                        "insert into person_map select person, gen_random_uuid() from unnest(cast(? as uuid[])) people (person)")
                .param(people.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .update();
        jdbc.sql("analyze person_map").update();
        var changed = new AtomicInteger();
        rewriting.around(RecordRewriting.Cause.FORGOTTEN, () -> changed.set(rewrite()));
        jdbc.sql("insert into nobody select after from person_map").update();
        return changed.get();
    }

    private int rewrite() {
        jdbc.sql("update training r set birth_year = 0 from person_map m where m.before = r.person")
                .update();
        jdbc.sql("update certification r set certificate_no = null from person_map m where m.before = r.person")
                .update();
        return rows.change("set person = m.after from person_map m where m.before = r.person");
    }
}
