package id.sinergi.journey;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who of those certified in each month under an agreement was never placed, in the regions that the connection may see. */
@Component
public class CertifiedMonths {

    private static final String MONTHS = """
            select (date_part('year', certified_on) * 100 + date_part('month', certified_on))::int as month,
                   count(*) as certified, count(*) filter (where %s) as waiting
            from journey where agreement = :agreement and certified_on is not null group by 1 order by 1
            """.formatted(WaitingRule.WAITS);

    /** @param month year × 100 + month */
    public record Month(int month, long certified, long waiting) {}

    private final JdbcClient jdbc;

    CertifiedMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Month> of(int agreement) {
        return jdbc.sql(MONTHS)
                .param("agreement", agreement)
                .query((row, number) ->
                        new Month(row.getInt("month"), row.getLong("certified"), row.getLong("waiting")))
                .list();
    }
}
