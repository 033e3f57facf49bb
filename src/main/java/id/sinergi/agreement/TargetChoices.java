package id.sinergi.agreement;

import id.sinergi.revision.RevisedTable;
import id.sinergi.revision.TakingBack;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which document somebody put in force: kept as revisions, each of a batch of its own, so that it can be taken back too. */
@Component
public class TargetChoices {

    private static final RevisedTable TABLE =
            new RevisedTable("target_choice", "agreement, indicator, year, region", "document, document_date");

    private final JdbcClient jdbc;
    private final TakingBack takingBack;

    TargetChoices(JdbcClient jdbc, TakingBack takingBack) {
        this.jdbc = jdbc;
        this.takingBack = takingBack;
    }

    /** Enters a choice as the batch that it is; what was chosen before for the same region and year holds no longer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(int batch, String agreement, TargetChoice choice) {
        var document = Optional.ofNullable(choice.document());
        bound("""
                update target_choice set batch_out = :batch
                where agreement = (select id from agreement where code = :agreement)
                  and indicator = :indicator and year = :year and region = :region and batch_out is null
                """, batch, agreement, choice).update();
        bound("""
                insert into target_choice (batch_in, agreement, indicator, year, region, document, document_date)
                select :batch, id, :indicator, :year, :region, :document, :date from agreement where code = :agreement
                """, batch, agreement, choice)
                .param("document", document.map(TargetDocument::name).orElse(""))
                .param("date", document.map(TargetDocument::date).orElse(null))
                .update();
    }

    private JdbcClient.StatementSpec bound(String sql, int batch, String agreement, TargetChoice choice) {
        return jdbc.sql(sql)
                .param("batch", batch)
                .param("agreement", agreement)
                .param("indicator", choice.indicator())
                .param("year", choice.year())
                .param("region", choice.region());
    }

    /** @return how many choices are others than before, or none */
    @Transactional(propagation = Propagation.MANDATORY)
    public int takeBack(int batch, int reverts) {
        return takingBack.run(TABLE, batch, reverts);
    }
}
